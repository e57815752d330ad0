package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.css.value.FontMetrics;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.List;
import java.util.Locale;

/** Font metrics for the font-relative units {@code ex}, {@code ch}, {@code cap} and {@code ic}. */
final class FontMeasures implements FontMetrics {

    private final Shaper shaper;

    FontMeasures(Shaper shaper) {
        this.shaper = shaper;
    }

    @Override
    public double xHeight(List<String> families, int weight, boolean italic) {
        return shaper.face(style(families, weight, italic)).xHeight();
    }

    @Override
    public double zeroAdvance(List<String> families, int weight, boolean italic) {
        return shaper.width("0", style(families, weight, italic));
    }

    @Override
    public double capHeight(List<String> families, int weight, boolean italic) {
        return shaper.face(style(families, weight, italic)).capHeight();
    }

    @Override
    public double ideographAdvance(List<String> families, int weight, boolean italic) {
        double width = shaper.width("\u6c34", style(families, weight, italic));
        return width > 0 ? width : 1;
    }

    private static TextStyle style(List<String> families, int weight, boolean italic) {
        return new TextStyle(families, weight, italic, 1, 0, FontFeatures.DEFAULT, Locale.ROOT);
    }
}
