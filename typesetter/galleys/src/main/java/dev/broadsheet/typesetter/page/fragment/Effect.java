package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.css.grammar.Keyword.Overflow;
import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.box.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Effects on a box and its content after layout.
 *
 * @param right relative offset to the right, in pt; CSS 2.2, section 9.4.3
 * @param down relative offset downwards, in pt
 * @param opacity opacity from 0 to 1
 * @param clips whether it clips its content
 * @param transform transform of its border box
 * @param origin origin of the transform
 * @param order painting order: negative below surrounding boxes, positive above them
 */
public record Effect(
        double right, double down, double opacity, boolean clips, Transform transform, Place origin, int order) {

    /** One CSS px in pt, with a tolerance for rounding. */
    private static final double PIXEL = 0.76;

    public static final Effect NONE = new Effect(0, 0, 1, false, Transform.NONE, Place.CENTER, 0);

    /** @param basis width of the containing block, in pt */
    public static Effect of(ComputedStyle style, double basis) {
        boolean relative = style.position() == Position.RELATIVE;
        Effect effect = new Effect(
                relative ? style.offsetFrom(Side.LEFT, basis) : 0,
                relative ? style.offsetFrom(Side.TOP, 0) : 0,
                style.opacity(),
                style.overflow() != Overflow.VISIBLE,
                style.transform(),
                style.transformOrigin(),
                relative ? style.zIndex() : 0);
        return effect.none() ? NONE : effect;
    }

    /** Returns the painting order of an out-of-flow box: above the text by default. */
    public static int orderOf(ComputedStyle positioned) {
        int order = positioned.zIndex();
        return order < 0 ? order : order + 1;
    }

    /**
     * Whether a clipping box hides its content on purpose, as with classes such as {@code sr-only}: it is at most 1 px wide and
     * high.
     *
     * @param width visible width, in pt
     * @param height visible height, in pt
     */
    public static boolean hides(double width, double height) {
        return width <= PIXEL && height <= PIXEL;
    }

    public boolean none() {
        return right == 0
                && down == 0
                && opacity == 1
                && !clips
                && order == 0
                && transform.steps().isEmpty();
    }

    /** Returns the transform of a border box at a position; null for none. */
    public @Nullable Motion motion(double x, double y, double width, double height) {
        return transform.steps().isEmpty() ? null : Motion.of(transform, origin, x, y, width, height);
    }
}
