package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.css.cascade.PageStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;

/**
 * The sheet and the page area of one page; CSS Paged Media 3, section 4.
 *
 * @param style style of the page
 * @param left left edge of the page area, from the sheet's left edge, in pt
 * @param top top edge of the page area, in pt
 * @param columns columns of the page area; one by default
 */
public record PageGeometry(PageStyle style, double left, double top, double width, double height, ColumnSpec columns) {

    /** Least width and height of a page area regardless of its margins, in pt. */
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
     * Returns the page with its border box as the page area, around which the margin boxes are; CSS Paged Media 3, section 5.3.
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

    /** Returns the left edge of a column, from the sheet's left edge. Columns are counted in reading order. */
    public double columnLeft(int column) {
        boolean fromRight = style.box().direction() == Direction.RTL;
        int fromLeft = fromRight ? columns.count() - 1 - column : column;
        return left + fromLeft * columns.step();
    }

    /** Returns the width of a column. */
    public double columnWidth() {
        return columns.width();
    }

    public double bottom() {
        return style.height() - top - height;
    }

    /** Returns the wider of the left and right margins. */
    double outerMargin() {
        return Math.max(left, right());
    }

    public double right() {
        return style.width() - left - width;
    }
}
