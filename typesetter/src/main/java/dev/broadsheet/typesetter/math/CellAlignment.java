package dev.broadsheet.typesetter.math;

import org.jsoup.nodes.Element;

/** How the cells of a table in a formula are aligned, as far as style sheets say it. */
@FunctionalInterface
public interface CellAlignment {

    /** Where a cell's content stands within its column. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** @param cell an {@code mtd} */
    Side of(Element cell);
}
