package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.font.MathFont;
import dev.broadsheet.typesetter.math.operator.Operator;
import dev.broadsheet.typesetter.math.operator.Operators;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays out normal, large and stretched operators; MathML Core, section 3.2.4.3. */
final class OperatorLayout {

    /**
     * How much smaller than its content a fence may be, as a factor and in em; TeX's \delimiterfactor and \delimitershortfall.
     */
    private static final double FENCE_FACTOR = 0.901;

    private static final double FENCE_SHORTFALL = 0.5;

    private static final Map<Integer, Integer> SHORT_ARROWS = Map.of(
            0x27F5, 0x2190, 0x27F6, 0x2192, 0x27F7, 0x2194, 0x27F8, 0x21D0, 0x27F9, 0x21D2, 0x27FA, 0x21D4, 0x27FC,
            0x21A6);

    private final FormulaLayout layout;
    private final Tokens tokens;
    private final Stretching stretching;

    OperatorLayout(FormulaLayout layout, Tokens tokens, Stretching stretching) {
        this.layout = layout;
        this.tokens = tokens;
        this.stretching = stretching;
    }

    MathBox lay(Element element, MathStyle style, @Nullable Stretch stretch) {
        Operator operator = layout.operator(element, style);
        String content = Operators.content(element);
        if (content.isEmpty() || isInvisible(content)) {
            return MathBox.EMPTY;
        }
        double em = layout.em(style);
        MathFont font = layout.font();
        int code = content.codePointAt(0);
        boolean single = content.codePointCount(0, content.length()) == 1 && font.has(code);
        if (operator == null || !single) {
            return tokens.characters(content, content, em, style.level());
        }
        if (operator.growsUpwards() && stretch != null && stretch.vertical()) {
            return fence(operator, code, stretch, style);
        }
        if (operator.growsAlong() && stretch != null && !stretch.vertical()) {
            double width = Math.max(operator.minSize(), Math.min(operator.maxSize(), stretch.width()));
            return stretching.atLeast(growing(code), content, width, em, false);
        }
        if (operator.large()) {
            double height = style.display() ? font.displayOperatorMinHeight() * em : 0;
            return centred(upright(stretching.atLeast(font.glyph(code, 0), content, height, em, true)), style);
        }
        int shown = font.has(shown(code)) ? shown(code) : code;
        return tokens.glyph(font.glyph(shown, style.level()), content, em);
    }

    /** Returns the mathematical character for an ASCII one, as in TeX. */
    private static int shown(int code) {
        return switch (code) {
            case '\'' -> 0x2032;
            case '*' -> 0x2217;
            default -> code;
        };
    }

    /** Returns the glyph that stretches horizontally; for long arrows, that of the short arrow. */
    private int growing(int code) {
        MathFont font = layout.font();
        int own = font.glyph(code, 0);
        int other = SHORT_ARROWS.getOrDefault(code, code);
        return stretching.isEndless(own, false) || !font.has(other) ? own : font.glyph(other, 0);
    }

    /** Whether it is function application, invisible times, separator or plus. */
    static boolean isInvisible(String content) {
        return content.length() == 1 && content.charAt(0) >= 0x2061 && content.charAt(0) <= 0x2064;
    }

    /** Subtracts the italics correction from the advance of a large operator, so that subscripts of integrals move left. */
    private static MathBox upright(MathBox box) {
        return new MathBox(
                box.width() - box.italic(),
                box.ascent(),
                box.descent(),
                box.italic(),
                box.accent(),
                -1,
                false,
                box.parts());
    }

    /** Centres a box on the axis. */
    private MathBox centred(MathBox box, MathStyle style) {
        return box.raised(layout.axis(style) - (box.ascent() - box.descent()) / 2);
    }

    private MathBox fence(Operator operator, int code, Stretch stretch, MathStyle style) {
        double em = layout.em(style);
        double axis = layout.axis(style);
        double ascent = stretch.ascent();
        double descent = stretch.descent();
        if (operator.symmetric()) {
            double half = Math.max(ascent - axis, descent + axis);
            ascent = half + axis;
            descent = half - axis;
        }
        double whole = ascent + descent;
        double target = operator.sized()
                ? Math.max(operator.minSize(), Math.min(Math.max(operator.minSize(), operator.maxSize()), whole))
                : wanted(whole, em);
        MathBox box = stretching.atLeast(layout.font().glyph(code, 0), operator.content(), target, em, true);
        double middle = operator.symmetric() || whole <= 0 ? axis : (ascent - descent) / 2;
        return box.raised(middle - (box.ascent() - box.descent()) / 2);
    }

    private static double wanted(double whole, double em) {
        return Math.max(whole * FENCE_FACTOR, whole - FENCE_SHORTFALL * em);
    }
}
