package dev.broadsheet.typesetter.css.counter;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @counter-style} rule (CSS Counter Styles 3, section 2), or {@code symbols()}.
 *
 * @param name name of the style; empty for {@code symbols()}
 * @param system algorithm that represents numbers by symbols
 * @param first value of the first symbol of a fixed system
 * @param extended name of the style that this one extends; empty for none
 * @param symbols symbols in order
 * @param additive weights with their symbols, the greatest first
 * @param negative text before and after a negative value
 * @param prefix prefix of markers; null for the default of the system
 * @param suffix suffix of markers; null for the default of the system
 * @param ranges ranges of values; empty for those of the system
 * @param pad padding of short representations
 * @param fallback name of the style for other values
 */
public record CounterRule(
        String name,
        Kind system,
        int first,
        String extended,
        List<String> symbols,
        List<Additive> additive,
        Around negative,
        @Nullable String prefix,
        @Nullable String suffix,
        List<Range> ranges,
        Pad pad,
        String fallback) {

    public CounterRule {
        symbols = List.copyOf(symbols);
        additive = List.copyOf(additive);
        ranges = List.copyOf(ranges);
    }

    /** The systems; EXTENDS uses that of another style. */
    enum Kind implements Keyword {
        CYCLIC,
        NUMERIC,
        ALPHABETIC,
        SYMBOLIC,
        ADDITIVE,
        FIXED,
        EXTENDS
    }

    record Additive(int weight, String symbol) {}

    record Around(String before, String after) {}

    record Range(int from, int to) {}

    /** @param length least number of characters */
    record Pad(int length, String symbol) {}
}
