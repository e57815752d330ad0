package dev.broadsheet.typesetter.math;

import static dev.broadsheet.typesetter.math.font.MathConstant.*;

import dev.broadsheet.typesetter.math.font.GlyphInfo.Corner;
import dev.broadsheet.typesetter.math.font.MathConstant;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathFault;
import dev.broadsheet.typesetter.math.token.MathStyle;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sub- and superscripts, including prescripts; MathML Core, sections 3.4.1 and 3.4.3. As in TeX, scripts of single
 * characters have the same height for all characters. Scripts are kerned by the font's MathKern.
 */
final class Scripts {

    private final FormulaLayout layout;

    Scripts(FormulaLayout layout) {
        this.layout = layout;
    }

    /** A subscript and a superscript; either may be missing. */
    private record Pair(@Nullable MathBox sub, @Nullable MathBox sup) {

        double width() {
            return Math.max(sub == null ? 0 : sub.fullWidth(), sup == null ? 0 : sup.fullWidth());
        }
    }

    /** Distances of the scripts' baselines from that of the base, both positive outwards. */
    private record Shifts(double down, double up) {}

    MathBox lay(Element element, List<Element> children, MathStyle style, @Nullable Stretch stretch) {
        if (children.isEmpty()) {
            return MathBox.EMPTY;
        }
        MathBox base = layout.lay(children.get(0), style, stretch);
        return switch (element.normalName()) {
            case "msub" -> attach(base, sub(children.get(1), style), null, style);
            case "msup" -> attach(base, null, sup(children.get(1), style), style);
            case "msubsup" -> attach(base, sub(children.get(1), style), sup(children.get(2), style), style);
            default -> multiscripts(base, children, style);
        };
    }

    private MathBox sub(Element element, MathStyle style) {
        return layout.lay(element, style.script().cramp());
    }

    private MathBox sup(Element element, MathStyle style) {
        return layout.lay(element, style.script());
    }

    /** Attaches scripts after a base. */
    MathBox attach(MathBox base, @Nullable MathBox sub, @Nullable MathBox sup, MathStyle style) {
        return attach(base, List.of(), List.of(new Pair(sub, sup)), style);
    }

    private MathBox multiscripts(MathBox base, List<Element> children, MathStyle style) {
        List<Pair> before = new ArrayList<>();
        List<Pair> after = new ArrayList<>();
        List<Pair> current = after;
        for (int i = 1; i < children.size(); ) {
            if (children.get(i).normalName().equals("mprescripts")) {
                current = before;
                i++;
            } else {
                boolean whole = i + 1 < children.size()
                        && !children.get(i + 1).normalName().equals("mprescripts");
                current.add(new Pair(sub(children.get(i), style), whole ? sup(children.get(i + 1), style) : null));
                if (!whole) {
                    layout.faults().tell(MathFault.Kind.COUNT, "mmultiscripts");
                }
                i += whole ? 2 : 1;
            }
        }
        return attach(base, before, after, style);
    }

    private MathBox attach(MathBox base, List<Pair> before, List<Pair> after, MathStyle style) {
        List<Pair> all = new ArrayList<>(before);
        all.addAll(after);
        Shifts shifts = shifts(base, all, style);
        double space = layout.length(SPACE_AFTER_SCRIPT, style);
        Arrangement out = new Arrangement();
        double pen = 0;
        for (Pair pair : before) {
            pen += space;
            put(pair, shifts, pen + pair.width(), pen + pair.width(), true, out);
            pen += pair.width();
        }
        out.put(base, pen, 0);
        double supX = pen + base.fullWidth();
        double subX = pen + base.width();
        double end = supX;
        for (Pair pair : after) {
            double supKern = kern(base, pair.sup(), shifts.up(), true, style);
            double subKern = kern(base, pair.sub(), shifts.down(), false, style);
            put(pair, shifts, subX + subKern, supX + supKern, false, out);
            double subEnd = pair.sub() == null ? 0 : subX + subKern + pair.sub().fullWidth();
            double supEnd = pair.sup() == null ? 0 : supX + supKern + pair.sup().fullWidth();
            end = Math.max(end, Math.max(subEnd, supEnd) + space);
            supX = end;
            subX = end;
        }
        return out.build(end);
    }

    private static void put(Pair pair, Shifts shifts, double subX, double supX, boolean flushRight, Arrangement out) {
        MathBox sub = pair.sub();
        MathBox sup = pair.sup();
        if (sub != null) {
            out.put(sub, subX - (flushRight ? sub.fullWidth() : 0), -shifts.down());
        }
        if (sup != null) {
            out.put(sup, supX - (flushRight ? sup.fullWidth() : 0), shifts.up());
        }
    }

    /** Returns the common baselines of all pairs. */
    private Shifts shifts(MathBox base, List<Pair> pairs, MathStyle style) {
        double down = 0;
        double up = 0;
        for (Pair pair : pairs) {
            Shifts own = shifts(base, pair, style);
            down = Math.max(down, own.down());
            up = Math.max(up, own.up());
        }
        return new Shifts(down, up);
    }

    private Shifts shifts(MathBox base, Pair pair, MathStyle style) {
        double down = pair.sub() == null ? 0 : down(base, pair.sub(), style);
        double up = pair.sup() == null ? 0 : up(base, pair.sup(), style);
        if (pair.sub() == null || pair.sup() == null) {
            return new Shifts(down, up);
        }
        double bottom = up - pair.sup().descent();
        double missing = layout.length(SUB_SUPERSCRIPT_GAP_MIN, style)
                - (bottom + down - pair.sub().ascent());
        if (missing > 0) {
            double most = layout.length(SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT, style) - bottom;
            double raise = Math.max(0, Math.min(missing, most));
            up += raise;
            down += missing - raise;
        }
        return new Shifts(down, up);
    }

    private double down(MathBox base, MathBox sub, MathStyle style) {
        double down = Math.max(
                layout.length(SUBSCRIPT_SHIFT_DOWN, style), sub.ascent() - layout.length(SUBSCRIPT_TOP_MAX, style));
        return base.character()
                ? down
                : Math.max(down, base.descent() + layout.length(SUBSCRIPT_BASELINE_DROP_MIN, style));
    }

    private double up(MathBox base, MathBox sup, MathStyle style) {
        MathConstant usual = style.cramped() ? SUPERSCRIPT_SHIFT_UP_CRAMPED : SUPERSCRIPT_SHIFT_UP;
        double up = Math.max(layout.length(usual, style), sup.descent() + layout.length(SUPERSCRIPT_BOTTOM_MIN, style));
        return base.character()
                ? up
                : Math.max(up, base.ascent() - layout.length(SUPERSCRIPT_BASELINE_DROP_MAX, style));
    }

    /**
     * Returns the larger of the kerns at the two heights where base and script meet; OpenType 1.9, "MathKern". Subscripts are
     * only moved towards their base, since positive kerns leave a visible gap.
     */
    private double kern(MathBox base, @Nullable MathBox script, double shift, boolean above, MathStyle style) {
        if (script == null || base.glyph() < 0 || !base.character()) {
            return 0;
        }
        double first = above ? base.ascent() : script.ascent() - shift;
        double second = above ? shift - script.descent() : -base.descent();
        double up = above ? shift : -shift;
        double kern =
                Math.max(kernAt(base, script, first, up, above, style), kernAt(base, script, second, up, above, style));
        return above ? kern : Math.min(0, kern);
    }

    private double kernAt(MathBox base, MathBox script, double height, double up, boolean above, MathStyle style) {
        double em = layout.em(style);
        double small = layout.em(style.script());
        double own = layout.font().kern(base.glyph(), above ? Corner.TOP_RIGHT : Corner.BOTTOM_RIGHT, height / em);
        if (script.glyph() < 0) {
            return own * em;
        }
        Corner corner = above ? Corner.BOTTOM_LEFT : Corner.TOP_LEFT;
        return own * em + layout.font().kern(script.glyph(), corner, (height - up) / small) * small;
    }
}
