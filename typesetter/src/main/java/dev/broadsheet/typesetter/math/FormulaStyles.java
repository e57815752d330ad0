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

    /** Font size of an element, if it is in no script, in pt. */
    double fontSize(Element element);

    /** Whether an element is painted otherwise than what it is in. */
    boolean isPaintedApart(Element element);
}
