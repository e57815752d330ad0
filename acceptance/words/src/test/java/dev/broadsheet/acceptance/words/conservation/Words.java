package dev.broadsheet.acceptance.words.conservation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words between white space, any of Unicode's. */
final class Words {

    /** What is within a line. Anything else keeps the words before it apart from its own. */
    private static final Set<String> WITHIN_LINES =
            Set.of("a", "b", "code", "del", "em", "s", "span", "strong", "sup", "wbr");

    /** Not of the text: calls of notes and their previews, numbers and links back, marks of pages, boxes, links to places. */
    private static final String OURS =
            ".note-ref, .note-back, .note-number, .preview, .task-box, .mark, [role=doc-pagebreak]";

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("[\\s\\h]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of an element, without what we put among them. */
    static List<String> of(Element element) {
        Element copy = element.clone();
        copy.select(OURS).remove();
        StringBuilder text = new StringBuilder();
        add(copy, text);
        return of(text.toString());
    }

    private static void add(Element element, StringBuilder text) {
        boolean apart = !WITHIN_LINES.contains(element.normalName());
        text.append(apart ? "\n" : "");
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode part) {
                text.append(part.getWholeText());
            } else if (child instanceof Element inner) {
                add(inner, text);
            }
        }
        text.append(apart ? "\n" : "");
    }
}
