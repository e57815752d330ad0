package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.value.CounterStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers of pages as an index prints them: in order, each once, neighbours as a range. */
public final class PageRanges {

    /** Between two anchors: all pages from the one to the other. */
    static final String THROUGH = "-";

    /** At the beginning: if there is a number, a comma is before it. */
    static final String ALSO = ",";

    /** Pages of anchors behind it are not printed, since they are printed elsewhere, but for those within a passage. */
    private static final String WITHOUT = "/";

    private static final String TO = "–";
    private static final String AND = ", ";

    private PageRanges() {}

    /**
     * A number, or what is between two.
     *
     * @param number empty for what is between
     */
    record Piece(String text, OptionalInt number) {}

    /** Whether it says something of the anchors that are beside it. */
    static boolean isSign(String anchor) {
        return anchor.equals(ALSO) || anchor.equals(WITHOUT);
    }

    /** Those whose pages are printed, whatever the pages of others are. */
    public static List<String> all(List<String> anchors) {
        int without = anchors.indexOf(WITHOUT);
        return without < 0 ? anchors : anchors.subList(0, without);
    }

    /**
     * The pages of anchors, each with the first of the anchors on it, and those of passages.
     *
     * @param anchors with a hyphen between the two ends of a passage; those behind a slash take their pages away
     * @param page of an anchor; null for one that is on none
     */
    public static NavigableMap<Integer, String> pages(List<String> anchors, Function<String, @Nullable Integer> page) {
        List<String> printed = all(anchors);
        Set<Integer> elsewhere = anchors.subList(printed.size(), anchors.size()).stream()
                .flatMap(anchor -> Optional.ofNullable(page.apply(anchor)).stream())
                .collect(Collectors.toSet());
        NavigableMap<Integer, String> pages = new TreeMap<>();
        for (int i = 0; i < printed.size(); i++) {
            String anchor = printed.get(i);
            Integer number = page.apply(anchor);
            if (number != null && (!elsewhere.contains(number) || endsPassage(printed, i, page))) {
                pages.putIfAbsent(number, anchor);
            } else if (anchor.equals(THROUGH) && i > 0 && i + 1 < printed.size()) {
                between(printed.get(i - 1), page.apply(printed.get(i - 1)), page.apply(printed.get(i + 1)), pages);
            }
        }
        return pages;
    }

    /** Whether an anchor is one of the two ends of a passage that is on several pages. */
    private static boolean endsPassage(List<String> anchors, int at, Function<String, @Nullable Integer> page) {
        return isPassage(anchors, at, page) || isPassage(anchors, at - 2, page);
    }

    private static boolean isPassage(List<String> anchors, int from, Function<String, @Nullable Integer> page) {
        if (from < 0 || from + 2 >= anchors.size() || !anchors.get(from + 1).equals(THROUGH)) {
            return false;
        }
        Integer first = page.apply(anchors.get(from));
        Integer last = page.apply(anchors.get(from + 2));
        return first != null && last != null && first < last;
    }

    private static void between(
            String anchor, @Nullable Integer first, @Nullable Integer last, NavigableMap<Integer, String> pages) {
        if (first != null && last != null) {
            for (int number = first + 1; number < last; number++) {
                pages.putIfAbsent(number, anchor);
            }
        }
    }

    /** @param anchors that the numbers are of */
    static List<Piece> of(List<String> anchors, NavigableSet<Integer> numbers, CounterStyle style) {
        boolean also = !anchors.isEmpty() && anchors.get(0).equals(ALSO);
        List<Piece> out = new ArrayList<>();
        for (int number : numbers) {
            boolean follows = numbers.contains(number - 1);
            boolean goesOn = follows && numbers.contains(number + 1);
            if (!goesOn) {
                if (also || !out.isEmpty()) {
                    out.add(new Piece(follows ? TO : AND, OptionalInt.empty()));
                }
                out.add(new Piece(style.format(number), OptionalInt.of(number)));
            }
        }
        return out;
    }
}
