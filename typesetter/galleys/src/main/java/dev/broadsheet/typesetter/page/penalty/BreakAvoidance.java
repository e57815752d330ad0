package dev.broadsheet.typesetter.page.penalty;

/** Computes the cost of a page end, or of a column end, at the pen of a galley under construction. */
final class BreakAvoidance {

    private int depth;
    private int here;
    private int floated;
    private double hint;

    /** Begins a box that avoids ends, up to the matching {@link #leave}. */
    void enter() {
        depth++;
    }

    void leave() {
        depth = Math.max(0, depth - 1);
        here = Math.min(here, depth);
        floated = Math.min(floated, depth);
    }

    /** Sets a least cost of an end between the adjacent boxes. */
    void hint(double cost) {
        hint = Math.max(hint, cost);
    }

    /** Returns the cost set by the adjacent boxes. */
    double hint() {
        return hint;
    }

    /** Returns the cost of an end between two boxes. */
    double between() {
        return hint + around();
    }

    /** Returns the cost of an end between two boxes that is due to the boxes around it, not to the adjacent ones. */
    double around() {
        return here * BreakPenalties.AVOID;
    }

    /** Returns the cost of an end within the current box. */
    double within() {
        return depth * BreakPenalties.AVOID;
    }

    /** Records a float that waits for the content that follows. */
    void floated() {
        floated = depth;
    }

    /** Records that waiting floats have been placed, but not the content after them. */
    void passed() {
        here = Math.max(here, floated);
    }

    /** Records that content has been placed, which ends the effect of {@link #hint}. */
    void settled() {
        hint = 0;
        here = depth;
        floated = 0;
    }
}
