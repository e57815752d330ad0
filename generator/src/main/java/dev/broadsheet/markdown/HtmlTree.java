package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftData;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.source.Limits;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML to elements of a draft, as a browser reads it. */
final class HtmlTree {

    private final BodySource source;

    private HtmlTree(BodySource source) {
        this.source = source;
    }

    static DraftElement parse(String html, BodySource source) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH);
        DraftElement root = new DraftElement("body");
        new HtmlTree(source)
                .addChildren(parser.parseInput("<body>" + html + "</body>", "").body(), root);
        return root;
    }

    private void addChildren(Element from, DraftElement to) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.append(new DraftText(text.getWholeText()));
            } else if (node instanceof DataNode data) {
                to.append(new DraftData(data.getWholeData()));
            } else if (node instanceof Element element) {
                DraftElement draft = element(element);
                to.append(draft);
                addChildren(element, draft);
            }
        }
    }

    private DraftElement element(Element element) {
        String offset = element.attr(source.marker());
        DraftElement draft = new DraftElement(
                element.normalName(),
                new Traits(offset.isEmpty() ? -1 : Integer.parseInt(offset), element.hasAttr(source.ownMarker())));
        for (Attribute attribute : element.attributes()) {
            if (!attribute.getKey().startsWith(source.marker())) {
                draft.set(attribute.getKey(), attribute.getValue());
            }
        }
        return draft;
    }
}
