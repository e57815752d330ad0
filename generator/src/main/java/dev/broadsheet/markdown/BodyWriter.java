package dev.broadsheet.markdown;

import dev.broadsheet.highlight.Run;
import dev.broadsheet.markdown.ParsedBody.Address;
import dev.broadsheet.markdown.ParsedBody.Audience;
import dev.broadsheet.markdown.ParsedBody.For;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.markdown.ParsedBody.Literal;
import dev.broadsheet.markdown.ParsedBody.PictureSize;
import dev.broadsheet.markdown.ParsedBody.Piece;
import dev.broadsheet.markdown.ParsedBody.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a clean tree as XHTML in pieces: XML syntax, no named entities but XML's own, void elements closed. What is for
 * the site only has scripts and style sheets in HTML syntax.
 */
final class BodyWriter {

    private static final Set<String> VOID =
            Set.of("area", "br", "col", "embed", "hr", "img", "input", "link", "param", "source", "track", "wbr");
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
        } else if (node instanceof DataNode data && isKept(data)) {
            literal.append(data.getWholeData().replace("\r", ""));
        } else if (node instanceof Element element) {
            writeElement(element);
        }
    }

    /** What was in a script or style sheet goes with it: without it, it would be markup that nobody has looked at. */
    private boolean isKept(DataNode data) {
        Element parent = data.parent();
        return source.isTrusted() && parent != null && parent.closest("[" + source.audienceMarker() + "]") != null;
    }

    private void writeElement(Element element) {
        String audience = element.attr(source.audienceMarker());
        if (audience.isEmpty()) {
            writeTags(element, Audience.ALL);
        } else if (audience.equals(Audience.OTHERS.name()) || SiteOnly.isClosed(element.normalName())) {
            piece(new For(Audience.valueOf(audience)));
            writeTags(element, Audience.ALL);
            piece(new For(Audience.ALL));
        } else {
            writeTags(element, Audience.SITE);
        }
        if (!element.id().isEmpty() && audience.equals(Audience.SITE.name())) {
            writeAnchor(element);
        }
    }

    /** Links lead to an element by its id also where the element is not. */
    private void writeAnchor(Element element) {
        String name = Formulas.isInText(element) ? "span" : "div";
        piece(new For(Audience.OTHERS));
        literal.append('<').append(name).append(" id=\"");
        escape(element.id(), true);
        literal.append("\"></").append(name).append('>');
        piece(new For(Audience.ALL));
    }

    /** @param audience who gets the tags; what is between them is for all */
    private void writeTags(Element element, Audience audience) {
        beginFor(audience);
        writeStart(element);
        endFor(audience);
        if (!VOID.contains(element.normalName())) {
            writeContent(element);
            beginFor(audience);
            literal.append("</").append(element.normalName()).append('>');
            endFor(audience);
        }
    }

    private void writeContent(Element element) {
        List<Run> runs = source.isHighlighted() ? Listings.runs(element) : List.of();
        if (runs.isEmpty()) {
            element.childNodes().forEach(this::writeNode);
        } else {
            runs.forEach(this::writeRun);
        }
    }

    private void writeRun(Run run) {
        String cssClass = run.kind().cssClass();
        if (cssClass.isEmpty()) {
            escape(run.text(), false);
        } else {
            literal.append("<span class=\"").append(cssClass).append("\">");
            escape(run.text(), false);
            literal.append("</span>");
        }
    }

    private void beginFor(Audience audience) {
        if (audience != Audience.ALL) {
            piece(new For(audience));
        }
    }

    private void endFor(Audience audience) {
        if (audience != Audience.ALL) {
            piece(new For(Audience.ALL));
        }
    }

    private void writeStart(Element element) {
        String name = element.normalName();
        literal.append('<').append(name);
        element.attributes().forEach(attribute -> writeAttribute(element, attribute));
        literal.append(VOID.contains(name) ? "/>" : ">");
    }

    private void writeAttribute(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (name.equals(source.marker())) {
            writePosition(element);
        } else if (name.startsWith(source.marker())) {
            return;
        } else if (isLink(element, name)) {
            writeLink(element, attribute);
        } else {
            Audience audience = isForSite(element, name) ? Audience.SITE : Audience.ALL;
            beginFor(audience);
            literal.append(' ').append(name).append("=\"");
            escape(attribute.getValue(), true);
            literal.append('"');
            endFor(audience);
        }
    }

    private boolean isForSite(Element element, String attribute) {
        String names = element.attr(source.siteAttributesMarker());
        return !names.isEmpty() && List.of(names.split(" ")).contains(attribute.toLowerCase(Locale.ROOT));
    }

    private void writePosition(Element element) {
        if (POSITIONED.contains(element.normalName())) {
            flush();
            literal.append(" data-pos=\"");
            escape(source.mark(element), true);
            pieces.add(new Position(literal.append('"').toString()));
            literal.setLength(0);
        }
    }

    private static boolean isLink(Element element, String attribute) {
        boolean note = element.attr("role").equals("doc-noteref")
                || element.attr("role").equals("doc-backlink");
        return isAddress(attribute) && !(attribute.equals("href") && note);
    }

    /** Whether an attribute says where something is. */
    static boolean isAddress(String attribute) {
        return attribute.equals("href")
                || attribute.equals("src")
                || attribute.equals("poster")
                || attribute.equals("data");
    }

    private void writeLink(Element element, Attribute attribute) {
        int index = links.size();
        boolean picture = element.normalName().equals("img");
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
        int written = 0;
        for (int i = 0; i < text.length(); ) {
            if (isPlain(text.charAt(i))) {
                i++;
                continue;
            }
            literal.append(text, written, i);
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            written = i;
            switch (c) {
                case '&' -> literal.append("&amp;");
                case '<' -> literal.append("&lt;");
                case '>' -> literal.append("&gt;");
                case '"' -> literal.append(attribute ? "&quot;" : "\"");
                case '\r' -> {}
                case '\n' -> literal.append(attribute ? "&#10;" : "\n");
                default -> appendValid(c);
            }
        }
        literal.append(text, written, text.length());
    }

    /** Whether a character is written as it is, wherever it stands; most are. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE && c != '&' && c != '<' && c != '>' && c != '"' && c != 0x7F;
    }

    /** What XML 1.0 has no place for can come from numeric character references. */
    private void appendValid(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = (c < ' ' && c != '\t') || c == 0x7F;
        boolean nonCharacter = c == 0xFFFE || c == 0xFFFF;
        if (!lone && !control && !nonCharacter) {
            literal.appendCodePoint(c);
        }
    }
}
