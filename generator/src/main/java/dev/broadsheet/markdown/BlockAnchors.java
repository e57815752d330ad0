package dev.broadsheet.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Numbers each block that has no id, and each element that is in none, the same in each edition, so that the place at which a
 * page of the PDF begins can be found in the others.
 */
final class BlockAnchors {

    private static final Evaluator WITH_ID = QueryParser.parse("[id]");

    private static final Set<String> BLOCKS = Set.of("p", "li", "dt", "dd", "pre", "td", "th", "figcaption");

    private BlockAnchors() {}

    /**
     * {@code p-7} for the seventh block, {@code img-2} for the second picture that is in none; {@code p-7-text} where that is the
     * id of something else.
     */
    static IdentityHashMap<Element, String> of(Element root) {
        Set<String> taken = new HashSet<>(root.select(WITH_ID).eachAttr("id"));
        IdentityHashMap<Element, String> anchors = new IdentityHashMap<>();
        int number = 0;
        for (Element element : root.getAllElements()) {
            if (BLOCKS.contains(element.normalName())) {
                number++;
                name(element, "p-" + number, taken, anchors);
            }
        }
        Map<String, Integer> outermost = new HashMap<>();
        for (Element element : root.children()) {
            String kind = element.normalName();
            if (!BLOCKS.contains(kind)) {
                name(element, kind + "-" + outermost.merge(kind, 1, Integer::sum), taken, anchors);
            }
        }
        return anchors;
    }

    private static void name(
            Element element, String anchor, Set<String> taken, IdentityHashMap<Element, String> anchors) {
        if (!element.hasAttr("id")) {
            anchors.put(element, taken.contains(anchor) ? anchor + "-text" : anchor);
        }
    }
}
