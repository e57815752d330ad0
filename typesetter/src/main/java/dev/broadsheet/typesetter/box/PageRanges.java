package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.CounterStyle;
import java.util.NavigableSet;

/** Numbers of pages as an index prints them: in order, each once, neighbours as a range. */
final class PageRanges {

    private static final String TO = "–";
    private static final String AND = ", ";

    private PageRanges() {}

    static String of(NavigableSet<Integer> numbers, CounterStyle style) {
        StringBuilder out = new StringBuilder();
        for (int number : numbers) {
            boolean follows = numbers.contains(number - 1);
            boolean goesOn = follows && numbers.contains(number + 1);
            if (!goesOn) {
                out.append(out.isEmpty() ? "" : follows ? TO : AND).append(style.format(number));
            }
        }
        return out.toString();
    }
}
