package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.css.grammar.Keyword.BoxSizing;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Resolves percentages of heights, and of {@code top} and {@code bottom} of boxes in the flow, if the containing block's style
 * gives its height; CSS 2.2, sections 10.5 and 9.4.3. If that height depends on the content they remain percentages, which
 * count as {@code auto}.
 */
public final class HeightShares {

    private static final List<Property> SHARES =
            List.of(Property.HEIGHT, Property.MIN_HEIGHT, Property.MAX_HEIGHT, Property.TOP, Property.BOTTOM);

    private HeightShares() {}

    /** @param page height of the page area, in pt */
    public static ComputedStyle ofRoot(ComputedStyle root, double page) {
        return shared(root, OptionalDouble.of(page));
    }

    /**
     * Resolves the height of a child of the root, such as the body, including its margins and edges: {@code height: 100%} is
     * meant to fill one page, not to put the margins on the next one.
     */
    public static ComputedStyle ofBody(ComputedStyle body, ComputedStyle root) {
        OptionalDouble around = content(root);
        if (isElsewhere(body) || !asks(body) || around.isEmpty()) {
            return body;
        }
        double margins =
                body.margin(Side.TOP).resolve(0, 0) + body.margin(Side.BOTTOM).resolve(0, 0);
        double own = body.boxSizing() == BoxSizing.BORDER_BOX ? 0 : edges(body);
        return shared(body, OptionalDouble.of(Math.max(0, around.getAsDouble() - Math.max(0, margins) - own)));
    }

    private static boolean isElsewhere(ComputedStyle style) {
        return style.position() == Position.ABSOLUTE || style.position() == Position.FIXED;
    }

    /** Returns the style of an item that layout makes as high as its row. @param height height of the border box, in pt */
    public static ComputedStyle stretched(ComputedStyle item, double height) {
        return item.with(Property.HEIGHT, Length.pt(height)).with(Property.BOX_SIZING, BoxSizing.BORDER_BOX);
    }

    /** Resolves the height of a box where that of its parent is known. */
    public static ComputedStyle of(ComputedStyle style, ComputedStyle parent) {
        return isElsewhere(style) || !asks(style) ? style : shared(style, content(parent));
    }

    private static boolean asks(ComputedStyle style) {
        return SHARES.stream().anyMatch(property -> height(style, property).hasPercentage());
    }

    private static Length height(ComputedStyle style, Property property) {
        return (Length) style.raw(property);
    }

    private static ComputedStyle shared(ComputedStyle style, OptionalDouble around) {
        ComputedStyle result = style;
        if (around.isPresent()) {
            for (Property property : SHARES) {
                Length height = height(style, property);
                if (height.hasPercentage()) {
                    result = result.with(property, Length.pt(height.resolve(around.getAsDouble())));
                }
            }
        }
        return result;
    }

    /** Returns the content height of a box if its style gives it. */
    private static OptionalDouble content(ComputedStyle style) {
        Length height = style.height();
        if (height.isAuto() || height.hasPercentage() || style.display() == Display.INLINE) {
            return OptionalDouble.empty();
        }
        double edges = style.boxSizing() == BoxSizing.BORDER_BOX ? edges(style) : 0;
        return OptionalDouble.of(Math.max(0, height.resolve(0) - edges));
    }

    private static double edges(ComputedStyle style) {
        return style.borderWidth(Side.TOP)
                + style.borderWidth(Side.BOTTOM)
                + style.padding(Side.TOP).resolve(0, 0)
                + style.padding(Side.BOTTOM).resolve(0, 0);
    }
}
