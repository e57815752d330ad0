package dev.broadsheet.typesetter.math;

import org.jsoup.nodes.Element;

/** Styles of a formula's elements by style sheets. */
public interface FormulaStyles {

    /** Horizontal alignment of a cell. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** @param cell an {@code mtd} */
    Side alignment(Element cell);

    /** Style of a cell border. */
    enum LineStyle {
        SOLID,
        DASHED,
        DOUBLE
    }

    /**
     * A cell border.
     *
     * @param width width in pt; 0 for none
     */
    record Line(double width, LineStyle style) {}

    /** Returns the left border of a cell. */
    Line left(Element cell);

    Line right(Element cell);

    Line top(Element cell);

    Line bottom(Element cell);

    /** Returns the least width of a table, in pt; 0 by default. @param room width of its line, in pt */
    double width(Element table, double room);

    /** Whether a cell's column gets a share of the table's extra width. */
    boolean isElastic(Element cell);

    /** Returns the font size of an element outside scripts, in pt. */
    double fontSize(Element element);

    /** Whether drawn content carries its element. */
    default boolean areElementsKnown() {
        return false;
    }

    /** Whether an element is painted differently from its parent. */
    boolean isPaintedApart(Element element);
}
