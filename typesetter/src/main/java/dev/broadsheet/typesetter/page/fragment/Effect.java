package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Keyword.Overflow;
import dev.broadsheet.typesetter.css.value.Keyword.Position;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.Transform;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a box and all that is in it once it has its place.
 *
 * @param right distance that it is moved to the right, in pt; CSS 2.2, section 9.4.3
 * @param down distance that it is moved down, in pt
 * @param opacity 0 to 1
 * @param clips whether what is outside of its borders cannot be seen
 * @param transform of its border box
 * @param origin of the transform
 * @param order in which it is painted: below 0 under the boxes around it, above 0 over them
 */
public record Effect(
        double right, double down, double opacity, boolean clips, Transform transform, Place origin, int order) {

    /** With a little room for rounding. */
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

    /** Place in the painting order of a box out of the flow: over the text, if it does not say otherwise. */
    public static int orderOf(ComputedStyle positioned) {
        int order = positioned.zIndex();
        return order < 0 ? order : order + 1;
    }

    /**
     * Whether a box that cuts off its content is one of those that show nothing on purpose, as classes such as {@code sr-only} make
     * them: 1 px in width and height, or less.
     *
     * @param width of what it shows, in pt
     * @param height of what it shows, in pt
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

    /** That of a border box at a place; null for none. */
    public @Nullable Motion motion(double x, double y, double width, double height) {
        return transform.steps().isEmpty() ? null : Motion.of(transform, origin, x, y, width, height);
    }
}
