package dev.broadsheet.typesetter.math;

import org.jsoup.nodes.Element;

/** What style sheets say of the elements of a formula. */
public interface FormulaStyles {

    /** Where a cell's content is within its column. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** @param cell an {@code mtd} */
    Side alignment(Element cell);

    /** How a line beside a cell is drawn. */
    enum LineStyle {
        SOLID,
        DASHED,
        DOUBLE
    }

    /**
     * A line beside a cell.
     *
     * @param width in pt; 0 for none
     */
    record Line(double width, LineStyle style) {}

    /** The lines beside a cell: its borders. */
    Line left(Element cell);

    Line right(Element cell);

    Line top(Element cell);

    Line bottom(Element cell);

    /** How wide a table is to be at least, in pt; 0 where no style sheet says. @param room of its line, in pt */
    double width(Element table, double room);

    /** Whether a cell is one of those that share the room that a table is wider than its columns. */
    boolean isElastic(Element cell);

    /** Font size of an element, if it is in no script, in pt. */
    double fontSize(Element element);

    /** Whether what is drawn is to be known by the element that it is of. */
    default boolean areElementsKnown() {
        return false;
    }

    /** Whether an element is painted otherwise than what it is in. */
    boolean isPaintedApart(Element element);
}
