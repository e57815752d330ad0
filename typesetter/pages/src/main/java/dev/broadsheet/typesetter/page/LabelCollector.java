package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects the labels on the pages, page by page: the pages of anchors and references, page numbers, named strings and running
 * elements.
 */
final class LabelCollector {

    /**
     * Maximum length of a named string, in chars. No margin holds more, and a running head of a million letters would be laid
     * out again on each page.
     */
    private static final int LONGEST = 2000;

    private final Map<String, Integer> anchors = new HashMap<>();
    private final PageValues<String> strings = new PageValues<>();
    private final PageValues<BlockBox> running = new PageValues<>();
    private final Map<Label.Reference, Integer> references = new HashMap<>();
    private int page = -1;
    private int number;

    /** Reads the labels of the next page in painting order. */
    void next(PageFragment next) {
        page++;
        number++;
        strings.nextPage();
        running.nextPage();
        PageLabels.of(next).forEach(this::note);
    }

    private void note(Label label) {
        if (label instanceof Label.Anchor anchor) {
            anchors.putIfAbsent(anchor.id(), page);
        } else if (label instanceof Label.Reference reference) {
            references.putIfAbsent(reference, page);
        } else if (label instanceof Label.NamedString string) {
            strings.set(string.name(), shortened(string.value()));
        } else if (label instanceof Label.Running element) {
            running.set(element.name(), element.box());
        } else if (label instanceof Label.PageNumber set) {
            number = set.value();
        }
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        return value.substring(0, Character.isLowSurrogate(value.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
    }

    /** Returns the number of the page that was read last. */
    int pageNumber() {
        return number;
    }

    /** Returns the values that margin boxes of the page read last may show. @param pages number of all pages */
    PageText pageText(int pages) {
        return new PageText(strings, running, number, pages);
    }

    /** Returns the numbers of the references that are on the same page as all their targets. */
    Set<Integer> beside() {
        Set<Integer> beside = new HashSet<>();
        references.forEach((reference, at) -> {
            boolean apart =
                    reference.anchors().stream().anyMatch(anchor -> !at.equals(anchors.getOrDefault(anchor, at)));
            if (!apart) {
                beside.add(reference.number());
            }
        });
        return beside;
    }

    /** Returns the zero-based page index of each anchor. */
    Map<String, Integer> anchors() {
        return anchors;
    }
}
