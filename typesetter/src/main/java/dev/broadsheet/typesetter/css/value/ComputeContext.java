package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.pdf.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What relative values depend on.
 *
 * @param fontSize what 1 em is, in pt
 * @param lineHeight what 1 lh is, in pt
 * @param families of the font, for {@code ex} and its kin
 * @param weight of the font
 * @param italic of the font
 * @param color what {@code currentcolor} is
 * @param metrics of fonts
 * @param paper what the units of the page are of
 * @param counters styles by their names
 * @param root the same of the root element, for {@code rem} and its kin; null for that element itself
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
