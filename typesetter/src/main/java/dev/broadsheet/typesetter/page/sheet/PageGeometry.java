package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Keyword.Direction;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;

/**
 * The sheet and the page area of one page; CSS Paged Media 3, section 4.
 *
 * @param style of the page
 * @param left edge of the page area, from the sheet's left edge, in pt
 * @param top edge of the page area
 * @param columns that the page area is divided into; one unless its style asks for more
 */
public record PageGeometry(PageStyle style, double left, double top, double width, double height, ColumnSpec columns) {

    /** Room that a page has at least, whatever its margins say. */
    private static final double LEAST = 20;

    static PageGeometry of(PageStyle style) {
        ComputedStyle box = style.box();
        Edges horizontal = new Edges(box, style.width());
        double top = box.margin(Side.TOP).resolve(style.height(), 0) + horizontal.top();
        double bottom = box.margin(Side.BOTTOM).resolve(style.height(), 0) + horizontal.bottom();
        double left = horizontal.marginLeft() + horizontal.left();
        double right = horizontal.marginRight() + horizontal.right();
        double width = Math.max(LEAST, style.width() - left - right);
        double height = Math.max(LEAST, style.height() - top - bottom);
        return new PageGeometry(style, left, top, width, height, ColumnSpec.ofPage(box, width));
    }

    /**
     * The same page as if its area went as far as the outer edge of its border: what is around that is its margin, in which
     * page-margin boxes are; CSS Paged Media 3, section 5.3.
     */
    public PageGeometry borderBox() {
        Edges edges = new Edges(style.box(), style.width());
        return new PageGeometry(
                style,
                left - edges.left(),
                top - edges.top(),
                width + edges.horizontal(),
                height + edges.top() + edges.bottom(),
                columns);
    }

    /** Start of a column, from the sheet's left edge. They are counted as they are read. */
    public double columnLeft(int column) {
        boolean fromRight = style.box().direction() == Direction.RTL;
        int fromLeft = fromRight ? columns.count() - 1 - column : column;
        return left + fromLeft * columns.step();
    }

    /** Width of a column; that of the page area where it is not divided. */
    public double columnWidth() {
        return columns.width();
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
