package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.counter.CounterStyles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The context in which relative values are computed.
 *
 * @param fontSize 1 em in pt
 * @param lineHeight 1 lh in pt
 * @param families font families, for units such as {@code ex}
 * @param weight weight of the font
 * @param italic whether the font is italic
 * @param color value of {@code currentcolor}
 * @param metrics font metrics
 * @param paper page area, for viewport units
 * @param counters counter styles by name
 * @param root context of the root element, for units such as {@code rem}; null for that element itself
 */
public record ComputeContext(
        double fontSize,
        double lineHeight,
        List<String> families,
        int weight,
        boolean italic,
        Color color,
        FontMetrics metrics,
        Paper paper,
        CounterStyles counters,
        @Nullable ComputeContext root) {

    ComputeContext ofRoot() {
        return root == null ? this : root;
    }

    double xHeight() {
        return fontSize * metrics.xHeight(families, weight, italic);
    }

    double zeroAdvance() {
        return fontSize * metrics.zeroAdvance(families, weight, italic);
    }

    double capHeight() {
        return fontSize * metrics.capHeight(families, weight, italic);
    }

    double ideographAdvance() {
        return fontSize * metrics.ideographAdvance(families, weight, italic);
    }
}
