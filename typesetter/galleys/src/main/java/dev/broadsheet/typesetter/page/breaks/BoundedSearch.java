package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;

/**
 * Searches for the pages up to a forced end, at first without endings that cost much. What a page adds to a cost is never below 0,
 * so that a search with a bound finds the same pages if it finds any.
 */
final class BoundedSearch {

    /** Greatest cost that is tried first; few briefs and chapters cost more. */
    private static final double CHEAP = 200;

    /** Factor by which it grows if there are no such pages. */
    private static final double DEARER = 5;

    private final PageBreaker search;
    private final Ending[] reached;

    /** @param reached the endings that the search has found, which this modifies */
    BoundedSearch(PageBreaker search, Ending[] reached) {
        this.search = search;
        this.reached = reached;
    }

    /** @param first index of the cut at which a page begins @param last index of the cut with the forced end */
    void of(int first, int last) {
        for (double bound = CHEAP; bound < BreakPenalties.AVOID; bound *= DEARER) {
            bound(first, last, Math.nextUp(bound));
            if (finds(first, last)) {
                return;
            }
        }
        bound(first, last, Double.POSITIVE_INFINITY);
        for (int end = first + 1; end <= last; end++) {
            reach(first, end);
        }
    }

    /** Sets the bound of the cuts that have not been reached; the others keep their endings, which no later search could better. */
    private void bound(int first, int last, double bound) {
        Ending unreached = Ending.unreached(reached[first].next(), bound);
        for (int cut = first + 1; cut <= last; cut++) {
            reached[cut] = reached[cut].isUnreached() ? unreached : reached[cut];
        }
    }

    private void reach(int first, int end) {
        if (reached[end].isUnreached()) {
            search.reach(first, end);
        }
    }

    /** Returns whether the end is reached; stops where no page is in sight that could reach it. */
    private boolean finds(int first, int last) {
        int start = first;
        for (int end = first + 1; end <= last && search.isInSight(start, end); end++) {
            reach(first, end);
            start = reached[end].isUnreached() ? start : end;
        }
        return start == last;
    }
}
