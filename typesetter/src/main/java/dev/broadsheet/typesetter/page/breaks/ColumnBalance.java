package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import java.util.Arrays;

/** Makes the columns of a last page equally high; CSS Multi-column Layout 1, section 7.1. */
final class ColumnBalance {

    /** Precision to which columns are equally high, in pt. */
    private static final double BALANCED = 2;

    private final PageBreaker search;
    private final BreakPoints cuts;
    private final Ending[] reached;

    /** @param reached the endings that the search has found, which this modifies */
    ColumnBalance(PageBreaker search, BreakPoints cuts, Ending[] reached) {
        this.search = search;
        this.cuts = cuts;
        this.reached = reached;
    }

    /** Makes the columns above a forced page end equally high, if that breaks no rule. @param end index of the cut */
    void of(int end) {
        int start = reached[end].previous();
        while (reached[start].next().column() > 0) {
            start = reached[start].previous();
        }
        if (!reached[start].next().isShared()) {
            return;
        }
        Ending full = reached[end];
        Ending[] unbalanced = Arrays.copyOfRange(reached, start + 1, end + 1);
        Ending[] best = {};
        double least = leastHeight(start, end);
        double high = search.wholeHeight(start);
        double low = 0;
        while (high - low > BALANCED) {
            double most = (low + high) / 2;
            if (most < least) {
                low = most;
                continue;
            }
            double dearest = full.cost() + BreakPenalties.LATE_FLOAT;
            double bound = dearest < BreakPenalties.OVERFULL ? dearest : Double.POSITIVE_INFINITY;
            search.search(start, end, bound, most);
            boolean fits = reached[end].cost() <= dearest
                    && reached[end].next().page() <= full.next().page();
            low = fits ? low : most;
            high = fits ? most : high;
            full = fits && reached[end].next().page() < full.next().page() ? reached[end] : full;
            best = fits ? Arrays.copyOfRange(reached, start + 1, end + 1) : best;
        }
        if (best.length == 0) {
            search.search(start, end, Double.POSITIVE_INFINITY, high);
        }
        System.arraycopy(best, 0, reached, start + 1, best.length);
        boolean balanced = isOnePage(start, end);
        if (!balanced) {
            // Text would move to the page of the floats or notes after it, and both pages would be half empty.
            System.arraycopy(unbalanced, 0, reached, start + 1, unbalanced.length);
        }
        search.settle(start, end, balanced ? high : Double.POSITIVE_INFINITY);
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
