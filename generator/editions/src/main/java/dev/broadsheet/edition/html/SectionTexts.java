package dev.broadsheet.edition.html;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Heading;
import dev.broadsheet.document.Inline;
import dev.broadsheet.document.Link;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plain text of a document by the places in it: what follows a heading up to the next, and rows that have anchors. */
final class SectionTexts {

    /** The place of the text before the first heading. */
    static final String BEGINNING = "";

    /** Elements within a word or a line. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    private final Set<String> rows;
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private StringBuilder current = at(BEGINNING);

    private SectionTexts(Set<String> rows) {
        this.rows = rows;
    }

    /** Returns the texts by anchor, with white space as in the document. @param rows the anchors of rows */
    static Map<String, StringBuilder> of(Document document, Set<String> rows) {
        SectionTexts texts = new SectionTexts(rows);
        texts.add(document.nodes());
        return texts.texts;
    }

    private StringBuilder at(String anchor) {
        return texts.computeIfAbsent(anchor, unknown -> new StringBuilder());
    }

    private void add(List<Node> nodes) {
        nodes.forEach(this::add);
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            current.append(text.text());
        } else if (node instanceof SiteElement site) {
            add(site.element());
        } else if (node instanceof Heading heading) {
            current = at(heading.attributes().id());
        } else if (node instanceof Element element
                && rows.contains(element.attributes().id())) {
            StringBuilder around = current;
            current = at(element.attributes().id());
            addAll(element);
            current = around;
        } else if (node instanceof Element element) {
            addAll(element);
        }
    }

    private void addAll(Element element) {
        add(element.children());
        if (!(element instanceof Inline || element instanceof Link || INLINE.contains(element.name()))) {
            current.append(' ');
        }
    }
}
