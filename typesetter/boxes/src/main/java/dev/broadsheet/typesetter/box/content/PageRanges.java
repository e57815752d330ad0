package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.css.counter.CounterStyle;
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

/** Page numbers as an index prints them: sorted, without duplicates, consecutive ones as a range. */
public final class PageRanges {

    /** Between two anchors: all pages from the first to the second. */
    public static final String THROUGH = "-";

    /** At the beginning: a comma precedes the numbers, if there are any. */
    static final String ALSO = ",";

    /** Before anchors whose pages are not printed unless they are within a passage, since they are printed elsewhere. */
    private static final String WITHOUT = "/";

    private static final String TO = "–";
    private static final String AND = ", ";

    private PageRanges() {}

    /**
     * A number or a separator.
     *
     * @param number empty for a separator
     */
    public record Piece(String text, OptionalInt number) {}

    /** Whether it is one of the marks {@link #ALSO} and {@link #WITHOUT} rather than an anchor. */
    static boolean isSign(String anchor) {
        return anchor.equals(ALSO) || anchor.equals(WITHOUT);
    }

    /** Returns the anchors whose pages are printed, with the hyphens between them. */
    public static List<String> all(List<String> anchors) {
        int without = anchors.indexOf(WITHOUT);
        return without < 0 ? anchors : anchors.subList(0, without);
    }

    /**
     * Returns the pages of anchors, each with the first anchor on it, and those of passages.
     *
     * @param anchors anchors, with a hyphen between the two ends of a passage; pages of those after a slash are removed
     * @param page returns the page of an anchor, or null
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

    /** Whether an anchor is an end of a passage that spans several pages. */
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

    /** @param anchors anchors of the numbers */
    public static List<Piece> of(List<String> anchors, NavigableSet<Integer> numbers, CounterStyle style) {
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
