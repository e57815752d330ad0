package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.NameSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assigns an anchor to each block without an id and to each top-level element that is no such block. Anchors are the same in all
 * editions, so that the start of a page of the PDF can be located in the others.
 */
final class BlockAnchors {

    private static final NameSet BLOCKS = NameSet.of("p li dt dd pre td th figcaption");

    private BlockAnchors() {}

    /**
     * Assigns the anchors: {@code p-7} for the seventh block, {@code img-2} for the second top-level picture; {@code p-7-text} if
     * {@code p-7} is the id of another element.
     */
    static void number(DraftElement root) {
        Set<String> taken = new HashSet<>();
        List<DraftElement> all = root.descendants();
        for (DraftElement element : all) {
            if (element.hasAttribute("id")) {
                taken.add(element.id());
            }
        }
        int number = 0;
        for (DraftElement element : all) {
            if (BLOCKS.contains(element.name())) {
                number++;
                if (!element.hasAttribute("id")) {
                    name(element, Ids.ofBlock(number), taken);
                }
            }
        }
        Map<String, Integer> outermost = new HashMap<>();
        for (DraftElement element : root.elements()) {
            String kind = element.name();
            if (!BLOCKS.contains(kind)) {
                name(element, kind + "-" + outermost.merge(kind, 1, Integer::sum), taken);
            }
        }
    }

    private static void name(DraftElement element, String anchor, Set<String> taken) {
        if (!element.hasAttribute("id")) {
            element.traits().setAnchor(taken.contains(anchor) ? anchor + "-text" : anchor);
        }
    }
}
