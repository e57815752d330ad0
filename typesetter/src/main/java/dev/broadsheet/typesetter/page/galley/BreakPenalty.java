package dev.broadsheet.typesetter.page.galley;

/**
 * The cost of ending a page or a column at a place; see {@link BreakPenalties}.
 *
 * @param page cost of a page end
 * @param column cost of a column end
 */
record BreakPenalty(double page, double column) {

    boolean none() {
        return page == 0 && column == 0;
    }

    BreakPenalty plus(BreakPenalty other) {
        return new BreakPenalty(page + other.page, column + other.column);
    }

    BreakPenalty plus(double both) {
        return new BreakPenalty(page + both, column + both);
    }
}
