package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;

/**
 * Effects on inline content after layout.
 *
 * @param opacity opacity from 0 to 1
 * @param right relative offset to the right, in pt; CSS 2.2, section 9.4.3
 * @param down relative offset downwards, in pt
 */
public record InlineEffect(double opacity, double right, double down) {

    public static final InlineEffect NONE = new InlineEffect(1, 0, 0);

    /** Returns the combination with the effect of a nested element. */
    public InlineEffect with(ComputedStyle style) {
        boolean moves = style.position() == Position.RELATIVE;
        if (style.opacity() == 1 && !moves) {
            return this;
        }
        return new InlineEffect(
                opacity * style.opacity(),
                right + (moves ? style.offsetFrom(Side.LEFT, 0) : 0),
                down + (moves ? style.offsetFrom(Side.TOP, 0) : 0));
    }
}
