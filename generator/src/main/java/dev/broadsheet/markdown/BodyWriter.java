package dev.broadsheet.markdown;

import dev.broadsheet.markdown.ParsedBody.Address;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.markdown.ParsedBody.Literal;
import dev.broadsheet.markdown.ParsedBody.PictureSize;
import dev.broadsheet.markdown.ParsedBody.Piece;
import dev.broadsheet.markdown.ParsedBody.Position;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a clean tree as XHTML in pieces: XML syntax, no named entities but XML's own, void elements closed. */
final class BodyWriter {

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");
    private static final Set<String> POSITIONED = Set.of(
            "p", "h2", "h3", "h4", "h5", "h6", "li", "table", "figure", "blockquote", "pre", "dt", "dd", "footer");

    private final BodySource source;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    BodyWriter(BodySource source) {
        this.source = source;
    }

    void write(Element root) {
        root.childNodes().forEach(this::writeNode);
        flush();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Link> links() {
        return links;
    }

    private void writeNode(Node node) {
        if (node instanceof TextNode text) {
            escape(text.getWholeText(), false);
        } else if (node instanceof Element element) {
            writeElement(element);
        }
    }

    private void writeElement(Element element) {
        String name = element.normalName();
        literal.append('<').append(name);
        element.attributes().forEach(attribute -> writeAttribute(element, attribute));
        if (VOID.contains(name)) {
            literal.append("/>");
            return;
        }
        literal.append('>');
        element.childNodes().forEach(this::writeNode);
        literal.append("</").append(name).append('>');
    }

    private void writeAttribute(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (name.equals(source.marker())) {
            writePosition(element);
        } else if (isLink(element, name)) {
            writeLink(element, attribute);
        } else {
            literal.append(' ').append(name).append("=\"");
            escape(attribute.getValue(), true);
            literal.append('"');
        }
    }

    private void writePosition(Element element) {
        if (POSITIONED.contains(element.normalName())) {
            SourcePosition position = source.position(element);
            piece(new Position(" data-pos=\"" + position.line() + ":" + position.column() + "\""));
        }
    }

    private static boolean isLink(Element element, String attribute) {
        boolean note = element.attr("role").equals("doc-noteref")
                || element.attr("role").equals("doc-backlink");
        return attribute.equals("src") || (attribute.equals("href") && !note);
    }

    private void writeLink(Element element, Attribute attribute) {
        int index = links.size();
        boolean picture = attribute.getKey().equals("src");
        links.add(new Link(attribute.getValue().strip(), picture, source.position(element)));
        literal.append(' ').append(attribute.getKey()).append("=\"");
        piece(new Address(index));
        literal.append('"');
        if (picture) {
            piece(new PictureSize(index));
        }
    }

    private void piece(Piece piece) {
        flush();
        pieces.add(piece);
    }

    private void flush() {
        if (literal.length() > 0) {
            pieces.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> literal.append("&amp;");
                case '<' -> literal.append("&lt;");
                case '>' -> literal.append("&gt;");
                case '"' -> literal.append(attribute ? "&quot;" : "\"");
                case '\r' -> {}
                case '\n' -> literal.append(attribute ? "&#10;" : "\n");
                default -> appendPlain(c);
            }
        }
    }

    /** What XML 1.0 has no place for can come from numeric character references. */
    private void appendPlain(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = (c < ' ' && c != '\t') || c == 0x7F;
        boolean nonCharacter = c == 0xFFFE || c == 0xFFFF;
        if (!lone && !control && !nonCharacter) {
            literal.appendCodePoint(c);
        }
    }
}
