package dev.broadsheet.typesetter.page.galley;

/**
 * What it costs to end a page, or a column, at a place; see {@link Costs}.
 *
 * @param page cost of a page's end
 * @param column cost of a column's end
 */
record EndCost(double page, double column) {

    EndCost plus(EndCost other) {
        return new EndCost(page + other.page, column + other.column);
    }

    EndCost plus(double both) {
        return new EndCost(page + both, column + both);
    }
}
