package dev.broadsheet.typesetter.page.penalty;

/**
 * The cost of ending a page or a column at a place; see {@link BreakPenalties}.
 *
 * @param page cost of a page end
 * @param column cost of a column end
 */
public record BreakPenalty(double page, double column) {

    public boolean none() {
        return page == 0 && column == 0;
    }

    public BreakPenalty plus(BreakPenalty other) {
        return new BreakPenalty(page + other.page, column + other.column);
    }

    public BreakPenalty plus(double both) {
        return new BreakPenalty(page + both, column + both);
    }
}
