package dev.broadsheet.markdown;

import dev.broadsheet.document.Escape;
import dev.broadsheet.document.draft.DraftData;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftHtml;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.source.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads the raw HTML of a draft as a browser does: its elements hold elements of Markdown, and are held by them. To the
 * parser each of these is a tag with a number.
 */
final class MixedHtml {

    private static final Set<String> VOID = Set.of("br", "hr", "img");

    private final BodySource source;
    private final String number;
    private final List<DraftElement> numbered = new ArrayList<>();
    private final StringBuilder html = new StringBuilder("<body>");

    private MixedHtml(BodySource source) {
        this.source = source;
        this.number = source.marker() + "-n";
    }

    /** The draft without raw HTML. */
    static DraftElement read(DraftElement draft, BodySource source) {
        MixedHtml mixed = new MixedHtml(source);
        mixed.writeChildren(draft);
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH);
        DraftElement root = new DraftElement(draft.name());
        mixed.readChildren(
                parser.parseInput(mixed.html.append("</body>").toString(), "").body(), root);
        return root;
    }

    private void writeChildren(DraftElement parent) {
        for (DraftNode node = parent.first(); node != null; node = node.next()) {
            if (node instanceof DraftText text) {
                Escape.text(text.text(), html);
            } else if (node instanceof DraftHtml raw) {
                html.append(raw.html());
            } else if (node instanceof DraftElement element) {
                write(element);
            }
        }
    }

    private void write(DraftElement element) {
        html.append('<').append(element.name()).append(' ').append(number);
        html.append("=\"").append(numbered.size()).append("\">");
        numbered.add(element);
        if (!VOID.contains(element.name())) {
            writeChildren(element);
            html.append("</").append(element.name()).append('>');
        }
    }

    private void readChildren(Element from, DraftElement to) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.append(new DraftText(text.getWholeText()));
            } else if (node instanceof DataNode data) {
                to.append(new DraftData(data.getWholeData()));
            } else if (node instanceof Element element) {
                DraftElement read = read(element);
                to.append(read);
                readChildren(element, read);
            }
        }
    }

    /** The parser may have made several elements of one. */
    private DraftElement read(Element element) {
        String written = element.attr(number);
        if (!written.isEmpty()) {
            DraftElement one = numbered.get(Integer.parseInt(written));
            Traits traits = one.traits();
            DraftElement copy = new DraftElement(one.name(), new Traits(traits.offset(), traits.isOwn()));
            one.attributes().forEach(copy::set);
            return copy;
        }
        String offset = element.attr(source.marker());
        DraftElement read = new DraftElement(
                element.normalName(), new Traits(offset.isEmpty() ? Traits.UNKNOWN : Integer.parseInt(offset), false));
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().equals(source.marker())) {
                read.set(attribute.getKey(), attribute.getValue());
            }
        }
        return read;
    }
}
