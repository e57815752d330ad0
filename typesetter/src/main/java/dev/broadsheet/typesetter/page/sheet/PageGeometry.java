package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.page.fragment.Edges;

/**
 * The sheet and the page area of one page; CSS Paged Media 3, section 4.
 *
 * @param style of the page
 * @param left edge of the page area, from the sheet's left edge, in pt
 * @param top edge of the page area
 */
public record PageGeometry(PageStyle style, double left, double top, double width, double height) {

    /** Room that a page has at least, whatever its margins say. */
    private static final double LEAST = 20;

    static PageGeometry of(PageStyle style) {
        ComputedStyle box = style.box();
        Edges horizontal = new Edges(box, style.width());
        double top = box.margin(Side.TOP).resolve(style.height(), 0) + horizontal.top();
        double bottom = box.margin(Side.BOTTOM).resolve(style.height(), 0) + horizontal.bottom();
        double left = horizontal.marginLeft() + horizontal.left();
        double right = horizontal.marginRight() + horizontal.right();
        return new PageGeometry(
                style,
                left,
                top,
                Math.max(LEAST, style.width() - left - right),
                Math.max(LEAST, style.height() - top - bottom));
    }

    public double bottom() {
        return style.height() - top - height;
    }

    /** The wider one of the margins beside the text. */
    double outerMargin() {
        return Math.max(left, right());
    }

    public double right() {
        return style.width() - left - width;
    }
}
