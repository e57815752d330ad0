package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.ComputedStyle;

/**
 * A text decoration line.
 *
 * @param thickness thickness in pt
 * @param below distance of its middle below the baseline, in pt; negative above it
 * @param rise rise of the baseline of the decorating box, in pt; raised text in it does not move the line
 * @param skipsInk whether it is interrupted where it would cross glyphs
 */
public record TextLine(
        Keyword.DecorationStyle style, Color color, double thickness, double below, double rise, boolean skipsInk) {

    /** Share of the font size that a line is thick, unless its style says otherwise. */
    public static final double THICKNESS = 1.0 / 18;

    private static final double UNDERLINE = 0.14;
    private static final double OVERLINE = -0.9;
    private static final double LINE_THROUGH = -0.26;

    /** Position below the deepest descenders, in em. */
    private static final double UNDER = 0.26;

    public static TextLine of(Keyword.DecorationLine line, ComputedStyle style, double rise) {
        double size = style.fontSize();
        double thickness = style.textDecorationThickness().resolve(size, size * THICKNESS);
        boolean skips =
                style.textDecorationSkipInk() != Keyword.SkipInk.NONE && line != Keyword.DecorationLine.LINE_THROUGH;
        double below = switch (line) {
            case UNDERLINE -> underline(style, thickness);
            case OVERLINE -> size * OVERLINE - thicker(size, thickness);
            case LINE_THROUGH -> size * LINE_THROUGH;
        };
        return new TextLine(style.textDecorationStyle(), style.textDecorationColor(), thickness, below, rise, skips);
    }

    private static double underline(ComputedStyle style, double thickness) {
        double size = style.fontSize();
        boolean under = style.textUnderlinePosition() == Keyword.UnderlinePosition.UNDER;
        if (style.textUnderlineOffset().isAuto()) {
            return size * (under ? UNDER : UNDERLINE) + thicker(size, thickness);
        }
        double start = under ? size * UNDER : 0;
        return start + style.textUnderlineOffset().resolve(size) + thickness / 2;
    }

    /** Returns how far the middle of a line is moved so that a thicker one is no nearer to the text. */
    private static double thicker(double size, double thickness) {
        return Math.max(0, thickness - size * THICKNESS) / 2;
    }
}
