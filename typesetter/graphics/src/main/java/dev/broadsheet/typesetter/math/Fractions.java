package dev.broadsheet.typesetter.math;

import static dev.broadsheet.typesetter.math.font.MathConstant.*;

import dev.broadsheet.typesetter.math.font.MathConstant;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Fractions, with and without a bar; MathML Core, section 3.3.2. */
final class Fractions {

    /** Space on either side, in em; TeX's \nulldelimiterspace. */
    private static final double BESIDE = 0.12;

    private final FormulaLayout layout;

    Fractions(FormulaLayout layout) {
        this.layout = layout;
    }

    MathBox lay(Element element, List<Element> children, MathStyle style, @Nullable Stretch stretch) {
        MathBox numerator = layout.lay(children.get(0), style.fraction(), stretch);
        MathBox denominator = layout.lay(children.get(1), style.fraction().cramp());
        double line = thickness(element, style);
        double up = line > 0 ? lineUp(numerator, line, style) : 0;
        double down = line > 0 ? lineDown(denominator, line, style) : 0;
        if (line <= 0) {
            up = length(STACK_TOP_SHIFT_UP, STACK_TOP_DISPLAY_STYLE_SHIFT_UP, style);
            down = length(STACK_BOTTOM_SHIFT_DOWN, STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN, style);
            double gap = up - numerator.descent() + down - denominator.ascent();
            double missing = Math.max(0, length(STACK_GAP_MIN, STACK_DISPLAY_STYLE_GAP_MIN, style) - gap);
            up += missing / 2;
            down += missing / 2;
        }
        double beside = BESIDE * layout.em(style);
        double width = Math.max(numerator.fullWidth(), denominator.fullWidth());
        Arrangement out = new Arrangement();
        out.put(numerator, beside + (width - numerator.fullWidth()) / 2, up);
        out.rule(beside, layout.axis(style) - line / 2, line > 0 ? width : 0, line);
        out.put(denominator, beside + (width - denominator.fullWidth()) / 2, -down);
        return out.build(width + 2 * beside);
    }

    private double thickness(Element element, MathStyle style) {
        double usual = layout.length(FRACTION_RULE_THICKNESS, style);
        String wish = element.attr("linethickness").strip();
        OptionalDouble length = wish.isEmpty() || wish.equals("medium")
                ? OptionalDouble.of(usual)
                : layout.faults().length(element, "linethickness", layout.em(style), usual);
        return Math.max(0, length.orElse(usual));
    }

    private double lineUp(MathBox numerator, double line, MathStyle style) {
        double gap = length(FRACTION_NUMERATOR_GAP_MIN, FRACTION_NUM_DISPLAY_STYLE_GAP_MIN, style);
        double usual = length(FRACTION_NUMERATOR_SHIFT_UP, FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP, style);
        return Math.max(usual, layout.axis(style) + line / 2 + gap + numerator.descent());
    }

    private double lineDown(MathBox denominator, double line, MathStyle style) {
        double gap = length(FRACTION_DENOMINATOR_GAP_MIN, FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN, style);
        double usual = length(FRACTION_DENOMINATOR_SHIFT_DOWN, FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN, style);
        return Math.max(usual, line / 2 + gap + denominator.ascent() - layout.axis(style));
    }

    private double length(MathConstant usual, MathConstant displayed, MathStyle style) {
        return layout.length(style.display() ? displayed : usual, style);
    }
}
