package dev.broadsheet.typesetter.math;

import static dev.broadsheet.typesetter.math.font.MathConstant.*;

import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import java.util.List;
import org.jsoup.nodes.Element;

/** Roots; MathML Core, section 3.3.3. */
final class Radicals {

    private static final int SIGN = 0x221A;

    private final FormulaLayout layout;
    private final Stretching stretching;

    Radicals(FormulaLayout layout, Stretching stretching) {
        this.layout = layout;
        this.stretching = stretching;
    }

    /** @param base base in cramped style */
    MathBox square(MathBox base, MathStyle style) {
        double line = layout.length(RADICAL_RULE_THICKNESS, style);
        double gap = layout.length(style.display() ? RADICAL_DISPLAY_STYLE_VERTICAL_GAP : RADICAL_VERTICAL_GAP, style);
        double content = Math.max(0, base.ascent()) + Math.max(0, base.descent());
        int glyph = layout.font().glyph(SIGN, 0);
        MathBox sign =
                stretching.atLeast(glyph, Character.toString(SIGN), content + gap + line, layout.em(style), true);
        // Excess height of the radical is distributed above and below, as in TeX.
        double spare = sign.height() - line - content;
        double above = Math.max(gap, (gap + spare) / 2);
        double top = Math.max(0, base.ascent()) + above + line;
        Arrangement out = new Arrangement();
        out.put(sign, 0, top - sign.ascent());
        out.rule(sign.width(), top - line, base.fullWidth(), line);
        out.put(base, sign.width(), 0);
        out.cover(top + layout.length(RADICAL_EXTRA_ASCENDER, style), 0);
        return out.build(sign.width() + base.fullWidth());
    }

    MathBox root(List<Element> children, MathStyle style) {
        MathBox square = square(layout.lay(children.get(0), style.cramp()), style);
        MathBox degree = layout.lay(children.get(1), style.deeper(2).cramp());
        double before = Math.max(0, layout.length(RADICAL_KERN_BEFORE_DEGREE, style));
        double after = Math.max(-degree.fullWidth(), layout.length(RADICAL_KERN_AFTER_DEGREE, style));
        double inked = square.height() - layout.length(RADICAL_EXTRA_ASCENDER, style);
        double raise = layout.font().degreeRaise() * inked - square.descent() + degree.descent();
        Arrangement out = new Arrangement();
        out.put(degree, before, raise);
        double start = before + degree.fullWidth() + after;
        out.put(square, start, 0);
        return out.build(start + square.width());
    }
}
