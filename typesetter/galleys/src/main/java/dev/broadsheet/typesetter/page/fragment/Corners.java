package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.CornerRadius;

/** The radii of a box's corners, with unresolved percentages. */
public record Corners(CornerRadius topLeft, CornerRadius topRight, CornerRadius bottomRight, CornerRadius bottomLeft) {

    public static final Corners SQUARE = of(CornerRadius.NONE);

    private static Corners of(CornerRadius each) {
        return new Corners(each, each, each, each);
    }

    public static Corners of(ComputedStyle style) {
        if (isSquare(style)) {
            return SQUARE;
        }
        Corners corners = new Corners(
                style.borderTopLeftRadius(),
                style.borderTopRightRadius(),
                style.borderBottomRightRadius(),
                style.borderBottomLeftRadius());
        return corners.equals(SQUARE) ? SQUARE : corners;
    }

    /** Whether all corners are square, as in nearly all boxes; compared by identity of the initial value. */
    @SuppressWarnings("ReferenceEquality") // the initial value is one object
    private static boolean isSquare(ComputedStyle style) {
        return style.borderTopLeftRadius() == CornerRadius.NONE
                && style.borderTopRightRadius() == CornerRadius.NONE
                && style.borderBottomRightRadius() == CornerRadius.NONE
                && style.borderBottomLeftRadius() == CornerRadius.NONE;
    }

    /** Returns the corners without those at the left or the right. */
    Corners cut(boolean left, boolean right) {
        return new Corners(
                left ? CornerRadius.NONE : topLeft,
                right ? CornerRadius.NONE : topRight,
                right ? CornerRadius.NONE : bottomRight,
                left ? CornerRadius.NONE : bottomLeft);
    }

    /** @param first whether the box has its top corners @param last whether it has its bottom corners */
    public RoundedBox box(double x, double y, double width, double height, boolean first, boolean last) {
        CornerRadius[] all = {
            first ? topLeft : CornerRadius.NONE,
            first ? topRight : CornerRadius.NONE,
            last ? bottomRight : CornerRadius.NONE,
            last ? bottomLeft : CornerRadius.NONE
        };
        double[] horizontal = new double[4];
        double[] vertical = new double[4];
        for (int i = 0; i < 4; i++) {
            horizontal[i] = Math.max(0, all[i].horizontal().resolve(width));
            vertical[i] = Math.max(0, all[i].vertical().resolve(height));
        }
        return new RoundedBox(x, y, width, height, horizontal, vertical);
    }
}
