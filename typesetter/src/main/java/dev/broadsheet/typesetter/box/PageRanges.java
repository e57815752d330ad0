package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.value.CounterStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers of pages as an index prints them: in order, each once, neighbours as a range. */
public final class PageRanges {

    /** Between two anchors: all pages from the one to the other. */
    static final String THROUGH = "-";

    private static final String TO = "–";
    private static final String AND = ", ";

    private PageRanges() {}

    /**
     * A number, or what is between two.
     *
     * @param number empty for what is between
     */
    record Piece(String text, OptionalInt number) {}

    /**
     * The pages of anchors, each with the first of the anchors on it, and those of passages.
     *
     * @param anchors with a hyphen between the two ends of a passage
     * @param page of an anchor; null for one that is on none
     */
    public static NavigableMap<Integer, String> pages(List<String> anchors, Function<String, @Nullable Integer> page) {
        NavigableMap<Integer, String> pages = new TreeMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            String anchor = anchors.get(i);
            Integer number = page.apply(anchor);
            if (number != null) {
                pages.putIfAbsent(number, anchor);
            } else if (anchor.equals(THROUGH) && i > 0 && i + 1 < anchors.size()) {
                between(anchors.get(i - 1), page.apply(anchors.get(i - 1)), page.apply(anchors.get(i + 1)), pages);
            }
        }
        return pages;
    }

    private static void between(
            String anchor, @Nullable Integer first, @Nullable Integer last, NavigableMap<Integer, String> pages) {
        if (first != null && last != null) {
            for (int number = first + 1; number < last; number++) {
                pages.putIfAbsent(number, anchor);
            }
        }
    }

    static List<Piece> of(NavigableSet<Integer> numbers, CounterStyle style) {
        List<Piece> out = new ArrayList<>();
        for (int number : numbers) {
            boolean follows = numbers.contains(number - 1);
            boolean goesOn = follows && numbers.contains(number + 1);
            if (!goesOn) {
                if (!out.isEmpty()) {
                    out.add(new Piece(follows ? TO : AND, OptionalInt.empty()));
                }
                out.add(new Piece(style.format(number), OptionalInt.of(number)));
            }
        }
        return out;
    }
}
