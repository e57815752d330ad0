package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.ComputeContext;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.Relative;
import dev.broadsheet.typesetter.css.value.ValueList;
import dev.broadsheet.typesetter.css.value.color.Colors;
import dev.broadsheet.typesetter.css.value.color.CurrentColor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shadow of a box; CSS Backgrounds and Borders 3, section 6. Lengths are in pt.
 *
 * @param right horizontal offset
 * @param down vertical offset
 * @param blur width of its soft edge, half inside and half outside the shadow's box
 * @param spread by how much it is larger than the box
 * @param inset whether it is inside the box
 */
public record BoxShadow(double right, double down, double blur, double spread, Color color, boolean inset) {

    /** Most shadows of a box. */
    private static final int MOST = 20;

    /** Greatest blur, in pt; with more, the shadow is invisible. */
    private static final double MOST_BLUR = 1000;

    public static final Grammar GRAMMAR = Grammar.word("none", new ValueList(List.of()))
            .or(in -> {
                ValueList shadows = (ValueList) ValueList.of(BoxShadow::parse).parse(in);
                return shadows == null || shadows.parts().size() > MOST ? null : shadows;
            });

    private static @Nullable Object parse(ValueReader in) {
        boolean inset = in.takeIdent("inset");
        Object color = Colors.parse(in);
        List<Object> lengths = lengths(in);
        color = color == null ? Colors.parse(in) : color;
        inset |= !inset && in.takeIdent("inset");
        return lengths == null ? null : shadow(lengths, color == null ? CurrentColor.INSTANCE : color, inset);
    }

    private static @Nullable List<Object> lengths(ValueReader in) {
        List<Object> lengths = new ArrayList<>();
        while (lengths.size() < 4) {
            int mark = in.mark();
            boolean negative = in.peek().number() < 0;
            Object length = Lengths.POINTS.parse(in);
            if (length == null) {
                in.reset(mark);
                break;
            }
            if (lengths.size() == 2 && negative) {
                return null;
            }
            lengths.add(length);
        }
        return lengths.size() < 2 ? null : lengths;
    }

    private static Object shadow(List<Object> lengths, Object color, boolean inset) {
        return (Relative) context -> new BoxShadow(
                points(lengths, 0, context),
                points(lengths, 1, context),
                Math.min(MOST_BLUR, Math.max(0, points(lengths, 2, context))),
                points(lengths, 3, context),
                (Color) (color instanceof Relative relative ? relative.compute(context) : color),
                inset);
    }

    private static double points(List<Object> lengths, int index, ComputeContext context) {
        Object length = index < lengths.size() ? lengths.get(index) : Double.valueOf(0);
        return (Double) (length instanceof Relative relative ? relative.compute(context) : length);
    }
}
