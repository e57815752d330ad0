package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.value.CounterStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;

/** Numbers of pages as an index prints them: in order, each once, neighbours as a range. */
final class PageRanges {

    private static final String TO = "–";
    private static final String AND = ", ";

    private PageRanges() {}

    /**
     * A number, or what is between two.
     *
     * @param number empty for what is between
     */
    record Piece(String text, OptionalInt number) {}

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
