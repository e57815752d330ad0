package dev.broadsheet.typesetter.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers of the pages on which anchors stand, as paragraphs print them. */
final class PageNumbers {

    /** Takes as much room as most numbers of a book's pages do. */
    private static final int GUESS = 100;

    private @Nullable Map<String, Integer> pages;

    /** @param landed from now on these; anchors that are not among them are not drawn */
    void set(Map<String, Integer> landed) {
        pages = landed;
    }

    /** Without those of anchors that stand on no page. */
    NavigableSet<Integer> of(List<String> anchors) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        for (String anchor : anchors) {
            Integer number = pages == null ? Integer.valueOf(GUESS) : pages.get(anchor);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
