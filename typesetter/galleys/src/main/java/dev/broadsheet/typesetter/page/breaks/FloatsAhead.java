package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Slot;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;

/**
 * Floats on pages or in columns that end before they are called.
 *
 * @param search the search for page ends, which knows the pages before
 */
record FloatsAhead(PageBreaker search, BreakPoints cuts) {

    /** Greatest distance of a float before its call, as a share of a page. */
    private static final double FARTHEST = 0.7;

    /** Whether the next float may follow those of the page or column between two cuts. */
    boolean mayFollow(PageFloats.Placed placed, int start, int end) {
        int next = placed.to();
        return next >= cuts.get(end).floats()
                && cuts.floats().mayGoAhead(next, slot(start))
                && !cuts.get(end).forced()
                && cuts.call(next) > end
                && cuts.height(end, cuts.call(next)) < farthest(start, next)
                && !cuts.isForcedBetween(end, cuts.call(next));
    }

    /** Returns the greatest height of the text between a float and its later call; columns have it on their page. */
    private double farthest(int start, int next) {
        Slot slot = slot(start);
        return slot.isShared()
                ? (slot.columns() - 1) * (search.height(start) - cuts.floats().room(next))
                : search.wholeHeight(start) * FARTHEST;
    }

    /** Returns floats with the next one. */
    PageFloats.Placed following(PageFloats.Placed placed, int start) {
        return cuts.floats().plus(placed, slot(start), search.opens(start));
    }

    /** Returns the cost of the distance between the next float and its call. */
    double cost(PageFloats.Placed placed, int start, int end) {
        return BreakPenalties.ahead(cuts.height(end, cuts.call(placed.to())) / search.wholeHeight(start));
    }

    private Slot slot(int start) {
        return search.reached(start).next();
    }
}
