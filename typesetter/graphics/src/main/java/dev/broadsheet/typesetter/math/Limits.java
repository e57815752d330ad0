package dev.broadsheet.typesetter.math;

import static dev.broadsheet.typesetter.math.font.MathConstant.*;

import dev.broadsheet.typesetter.math.operator.Operator;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Under- and overscripts: limits, braces, arrows, accents; MathML Core, section 3.4.2. In inline style, limits of sums and of
 * names such as lim become sub- and superscripts, as in TeX.
 */
final class Limits {

    /** By how much an arrow is longer than the script over it, in em; as \xrightarrow of amsmath. */
    private static final double ARROW_ENDS = 0.6;

    private final FormulaLayout layout;
    private final Scripts scripts;
    private final Tokens tokens;
    private final Accents accents;

    Limits(FormulaLayout layout, Scripts scripts, Tokens tokens, Stretching stretching) {
        this.layout = layout;
        this.scripts = scripts;
        this.tokens = tokens;
        this.accents = new Accents(layout, tokens, stretching);
    }

    /**
     * An underscript or overscript.
     *
     * @param grows whether it stretches to the width of the base
     * @param accent whether it is an accent
     */
    private record Script(Element element, boolean over, boolean grows, boolean accent) {}

    MathBox lay(Element element, List<Element> children, MathStyle style, @Nullable Stretch stretch) {
        String name = element.normalName();
        Element base = children.get(0);
        Script under = name.equals("mover") ? null : script(element, children.get(1), false, style);
        Script over = name.equals("munder") ? null : script(element, children.get(children.size() - 1), true, style);
        if (moves(base, style)) {
            return scripts.attach(
                    layout.lay(base, style, stretch),
                    under == null
                            ? null
                            : layout.lay(under.element(), style.script().cramp()),
                    over == null ? null : layout.lay(over.element(), style.script()),
                    style);
        }
        return stack(base, under, over, style, stretch);
    }

    private boolean moves(Element base, MathStyle style) {
        if (style.display()) {
            return false;
        }
        Operator operator = layout.operator(base, style);
        return operator == null ? Rows.isName(base) : operator.movableLimits();
    }

    private Script script(Element around, Element element, boolean over, MathStyle style) {
        Operator operator = layout.operator(element, style);
        boolean accent = MathStyle.flag(around, over ? "accent" : "accentunder", Accents.isAccent(element, over));
        return new Script(element, over, operator != null && operator.growsAlong(), accent);
    }

    private MathBox stack(
            Element base, @Nullable Script under, @Nullable Script over, MathStyle style, @Nullable Stretch stretch) {
        Operator operator = layout.operator(base, style);
        boolean arrow = operator != null && operator.growsAlong();
        MathStyle inner = over != null && over.accent() ? style.cramp() : style;
        MathBox low = fixed(under, style);
        MathBox high = fixed(over, style);
        double room = Math.max(low == null ? 0 : low.fullWidth(), high == null ? 0 : high.fullWidth());
        MathBox box = arrow && stretch == null
                ? layout.lay(base, inner, Stretch.along(room > 0 ? room + ARROW_ENDS * layout.em(style) : 0))
                : base(base, inner, stretch, over != null && over.accent());
        double wanted = Math.max(room, stretch == null ? 0 : stretch.width());
        if (under != null) {
            box = add(box, under, low, arrow, style, wanted);
        }
        return over == null ? box : add(box, over, high, arrow, style, wanted);
    }

    private MathBox base(Element base, MathStyle style, @Nullable Stretch stretch, boolean accented) {
        MathStyle own = layout.style(base, style);
        return accented && Tokens.hasDot(base)
                ? layout.finished(base, tokens.dotless(base, layout.em(own), own.level()))
                : layout.lay(base, style, stretch);
    }

    /** Lays out a script that does not stretch. */
    @Nullable
    private MathBox fixed(@Nullable Script script, MathStyle style) {
        return script == null || script.grows() || script.accent()
                ? null
                : layout.lay(script.element(), of(script, style));
    }

    private static MathStyle of(Script script, MathStyle style) {
        MathStyle own = script.grows() || script.accent() ? style.compact() : style.script();
        return script.over() ? own : own.cramp();
    }

    /** @param wanted least width of stretchy parts */
    private MathBox add(
            MathBox base, Script script, @Nullable MathBox fixed, boolean arrow, MathStyle style, double wanted) {
        if (script.accent()) {
            MathBox accented = accents.put(base, script.element(), script.over(), style);
            if (accented != null) {
                return accented;
            }
        }
        Stretch along = Stretch.along(Math.max(base.fullWidth(), wanted));
        MathBox box =
                fixed == null ? layout.lay(script.element(), of(script, style), script.grows() ? along : null) : fixed;
        double shift = script.over() ? up(base, box, script, arrow, style) : -down(base, box, script, arrow, style);
        return stacked(base, box, shift);
    }

    /** Stacks a script over or under a base, centred; the base's italics correction shifts the script. */
    private MathBox stacked(MathBox base, MathBox script, double shift) {
        double lean = base.italic() / 2 * (shift > 0 ? 1 : -1);
        double x = (base.fullWidth() - script.fullWidth()) / 2 + lean;
        double left = Math.min(0, x);
        double right = Math.max(base.fullWidth(), x + script.fullWidth());
        MathBox whole = new Arrangement()
                .put(base, -left, 0)
                .put(script, x - left, shift)
                .build(right - left - base.italic());
        return new MathBox(
                whole.width(),
                whole.ascent(),
                whole.descent(),
                base.italic(),
                whole.accent(),
                -1,
                false,
                whole.parts());
    }

    private double up(MathBox base, MathBox over, Script script, boolean arrow, MathStyle style) {
        if (script.grows() || script.accent()) {
            return base.ascent() + layout.length(OVERBAR_VERTICAL_GAP, style) + over.descent();
        }
        if (arrow) {
            double gap = layout.length(STRETCH_STACK_GAP_ABOVE_MIN, style);
            return Math.max(layout.length(STRETCH_STACK_TOP_SHIFT_UP, style), base.ascent() + gap + over.descent());
        }
        double gap = layout.length(UPPER_LIMIT_GAP_MIN, style) + over.descent();
        return base.ascent() + Math.max(gap, layout.length(UPPER_LIMIT_BASELINE_RISE_MIN, style));
    }

    private double down(MathBox base, MathBox under, Script script, boolean arrow, MathStyle style) {
        if (script.grows() || script.accent()) {
            return base.descent() + layout.length(UNDERBAR_VERTICAL_GAP, style) + under.ascent();
        }
        if (arrow) {
            double gap = layout.length(STRETCH_STACK_GAP_BELOW_MIN, style);
            return Math.max(
                    layout.length(STRETCH_STACK_BOTTOM_SHIFT_DOWN, style), base.descent() + gap + under.ascent());
        }
        double gap = layout.length(LOWER_LIMIT_GAP_MIN, style) + under.ascent();
        return base.descent() + Math.max(gap, layout.length(LOWER_LIMIT_BASELINE_DROP_MIN, style));
    }
}
