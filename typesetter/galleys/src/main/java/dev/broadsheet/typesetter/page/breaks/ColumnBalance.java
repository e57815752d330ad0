package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.Arrays;

/** Makes the columns of a last page equally high; CSS Multi-column Layout 1, section 7.1. */
final class ColumnBalance {

    /** Precision to which columns are equally high, in pt. */
    private static final double BALANCED = 2;

    /** Cost of each column after the first, so that those before are as full as a height allows. */
    static final double COLUMN = BreakPenalties.ANOTHER_PAGE;

    /** Share of the cost of a late float that counts if it waits for the next column of its page. */
    static final double NEXT_COLUMN = 0.1;

    private final PageBreaker search;
    private final BreakPoints cuts;
    private final Ending[] reached;

    /** @param reached the endings that the search has found, which this modifies */
    ColumnBalance(PageBreaker search, BreakPoints cuts, Ending[] reached) {
        this.search = search;
        this.cuts = cuts;
        this.reached = reached;
    }

    /**
     * Makes the columns above a forced page end equally high, if that breaks no further rule. White space counts for nothing
     * meanwhile: a height that holds the columns is enough, and so is each greater one.
     *
     * @param end index of the cut
     */
    void of(int end) {
        int start = reached[end].previous();
        while (reached[start].next().column() > 0) {
            start = reached[start].previous();
        }
        if (!reached[start].next().isShared()) {
            return;
        }
        Ending[] best = Arrays.copyOfRange(reached, start + 1, end + 1);
        double least = leastHeight(start, end);
        int page = reached[end].next().page();
        double high = search.wholeHeight(start);
        search.balance(start, end, Double.POSITIVE_INFINITY, high);
        double dearest = cost(start, end) + BreakPenalties.LATE_FLOAT;
        double bound = dearest < BreakPenalties.OVERFULL ? dearest : Double.POSITIVE_INFINITY;
        double low = 0;
        boolean balanced = false;
        while (high - low > BALANCED) {
            double most = (low + high) / 2;
            boolean fits = most >= least && fits(start, end, bound, most, page);
            low = fits ? low : most;
            high = fits ? most : high;
            page = fits ? reached[end].next().page() : page;
            best = fits ? Arrays.copyOfRange(reached, start + 1, end + 1) : best;
            balanced |= fits;
        }
        System.arraycopy(best, 0, reached, start + 1, best.length);
        search.settle(start, end, balanced ? high : Double.POSITIVE_INFINITY);
    }

    /**
     * Whether columns of a height hold the text, without more pages. Text does not move to the page of the floats or notes after
     * it: both pages would be half empty.
     */
    private boolean fits(int start, int end, double dearest, double height, int page) {
        int columns = reached[start].next().columns();
        search.balance(start, end, dearest + (columns - 1) * COLUMN, height);
        return !reached[end].isUnreached()
                && cost(start, end) <= dearest
                && reached[end].next().page() <= page
                && reached[reached[end].previous()].next().page()
                        == reached[start].next().page();
    }

    /** Returns the cost of the columns between two cuts, not counting how many there are. */
    private double cost(int start, int end) {
        double cost = reached[end].cost();
        for (int cut = reached[end].previous(); cut > start; cut = reached[cut].previous()) {
            cost -= COLUMN;
        }
        return cost;
    }

    /**
     * Returns a lower bound of the height with which the columns hold their content; 0 if it is not known without a search.
     * Only margins can take less room in columns: those at the top of a column are dropped.
     */
    private double leastHeight(int start, int end) {
        if (!isOnePage(start, end) || reached[end].cost() >= BreakPenalties.OVERFULL) {
            return 0;
        }
        double lost = 0;
        for (int cut = start; cut <= end; cut++) {
            if (cuts.get(cut).columns() != null) {
                return 0;
            }
            lost = Math.max(lost, cuts.get(cut).start() - cuts.get(cut).top());
        }
        int columns = reached[start].next().columns();
        double shrink = cuts.elasticity().shrink(start, end) + cuts.elasticity().tighter(start, end);
        return (cuts.height(start, end) - (columns - 1) * lost - shrink) / columns - 2 * PageBreaker.TOLERANCE;
    }

    private boolean isOnePage(int start, int end) {
        return reached[end].next().page() == reached[start].next().page() + 1;
    }
}
