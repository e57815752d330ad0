package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is to be remembered of the places on the pages, read from their fragments, page by page: where anchors are, how pages
 * are numbered, and what names stand for.
 */
final class Landmarks {

    /** No margin holds more; a running head of a million letters would be set anew on each of its pages. */
    private static final int LONGEST = 2000;

    private final Map<String, Integer> anchors = new HashMap<>();
    private final PageValues<String> strings = new PageValues<>();
    private final PageValues<BlockBox> running = new PageValues<>();
    private final Map<Label.Reference, Integer> references = new HashMap<>();
    private int page = -1;
    private int number;

    /** Reads the next page, in the order in which it is painted. */
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

    /** The number of the page that was read last. */
    int pageNumber() {
        return number;
    }

    /** What margin boxes of the page that was read last may show. @param pages how many there are */
    PageText pageText(int pages) {
        return new PageText(strings, running, number, pages);
    }

    /** The numbers of references that are on the page of all their targets. */
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

    /** The zero-based index of the page of every anchor. */
    Map<String, Integer> anchors() {
        return anchors;
    }
}
