package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.pdf.Color;
import java.util.List;

/**
 * What relative values depend on.
 *
 * @param fontSize what 1 em is, in pt
 * @param rootFontSize what 1 rem is, in pt
 * @param lineHeight what 1 lh is, in pt
 * @param families of the font, for {@code ex} and {@code ch}
 * @param weight of the font
 * @param italic of the font
 * @param color what {@code currentcolor} is
 * @param metrics where {@code ex} and {@code ch} come from
 */
record ComputeContext(
        double fontSize,
        double rootFontSize,
        double lineHeight,
        List<String> families,
        int weight,
        boolean italic,
        Color color,
        FontMetrics metrics) {}
