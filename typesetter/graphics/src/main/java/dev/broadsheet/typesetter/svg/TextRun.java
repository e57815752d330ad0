package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.svg.syntax.Families;
import dev.broadsheet.typesetter.svg.syntax.SvgLength;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.text.font.FontFeatures;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.List;
import java.util.Locale;

/**
 * Consecutive characters of one style without repositioning between them.
 *
 * @param dx horizontal offset before it
 * @param size font size in the picture's units
 * @param runs glyphs shaped at {@link #SIZE}
 */
record TextRun(SvgStyle style, double dx, double dy, double size, List<GlyphRun> runs) {

    /** Font size of shaping, independent of the picture's units for equal precision. */
    static final double SIZE = 100;

    static TextRun of(String text, SvgStyle style, double dx, double dy, double spacing, SvgContext context) {
        Families families =
                Families.of(style.value("font-family", ""), context.shaper().families());
        families.replaced().ifPresent(context::replaced);
        TextStyle plain = textStyle(style, families, 0, context);
        double size = style.fontSize() * fit(families, plain, context.shaper());
        double own = style.length("letter-spacing", 0, style.fontSize());
        double letterSpacing = size == 0 ? 0 : (own + spacing) * SIZE / size;
        TextStyle set = textStyle(style, families, letterSpacing, context);
        List<GlyphRun> runs = context.shaper().line(text, set, (c, owner) -> context.missing(c));
        return new TextRun(style, dx, dy, size, runs);
    }

    /** Returns the scale that makes text no wider than in the family for which the picture was drawn, so that it fits its place. */
    private static double fit(Families families, TextStyle plain, Shaper shaper) {
        return families.assumed()
                .map(assumed -> Math.min(1, assumed.width(plain.weight()) / meanWidth(plain, shaper)))
                .orElse(1.0);
    }

    private static double meanWidth(TextStyle style, Shaper shaper) {
        return shaper.width(Families.SAMPLE, style) / SIZE / Families.SAMPLE.length();
    }

    double scale() {
        return size / SIZE;
    }

    double width() {
        return runs.stream().mapToDouble(GlyphRun::width).sum() * scale();
    }

    /** Returns the distance of the baseline below the text position. */
    double drop(Shaper shaper, SvgContext context) {
        Families families = Families.of(style.value("font-family", ""), shaper.families());
        var face = shaper.face(textStyle(style, families, 0, context));
        String baseline = style.keyword("alignment-baseline", "auto");
        if (baseline.equals("auto") || baseline.equals("baseline")) {
            baseline = style.keyword("dominant-baseline", "auto");
        }
        double em = switch (baseline) {
            case "middle" -> face.xHeight() / 2;
            case "central" -> (face.ascent() - face.descent()) / 2;
            case "hanging" -> face.capHeight();
            case "text-before-edge", "text-top", "before-edge" -> face.ascent();
            case "text-after-edge", "text-bottom", "ideographic", "after-edge" -> -face.descent();
            case "mathematical" -> face.capHeight() / 2;
            default -> 0;
        };
        return em * size - raised();
    }

    private double raised() {
        String shift = style.keyword("baseline-shift", "baseline");
        return switch (shift) {
            case "baseline" -> 0;
            case "super" -> 0.4 * style.fontSize();
            case "sub" -> -0.2 * style.fontSize();
            default ->
                SvgLength.parse(shift, style.fontSize(), style.fontSize()).orElse(0);
        };
    }

    private static TextStyle textStyle(SvgStyle style, Families families, double letterSpacing, SvgContext context) {
        String slant = style.keyword("font-style", "normal");
        return new TextStyle(
                families.names(),
                weight(style.keyword("font-weight", "normal")),
                slant.startsWith("italic") || slant.startsWith("oblique"),
                SIZE,
                letterSpacing,
                FontFeatures.DEFAULT,
                language(style, context));
    }

    private static Locale language(SvgStyle style, SvgContext context) {
        String tag = style.value("xml:lang", style.value("lang", ""));
        return tag.isEmpty() ? context.language() : Locale.forLanguageTag(tag);
    }

    private static int weight(String value) {
        return switch (value) {
            case "normal" -> 400;
            case "bold", "bolder" -> 700;
            case "lighter" -> 300;
            default -> (int) SvgLength.parse(value, 1, 1).orElse(400);
        };
    }
}
