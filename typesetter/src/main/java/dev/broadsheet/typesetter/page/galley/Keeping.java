package dev.broadsheet.typesetter.page.galley;

/** What a page end, or a column's, costs at the place where a galley is being written. */
final class Keeping {

    private int depth;
    private int here;
    private int floated;
    private double hint;

    /** From here to the matching {@link #leave}, ends are to be avoided. */
    void enter() {
        depth++;
    }

    void leave() {
        depth = Math.max(0, depth - 1);
        here = Math.min(here, depth);
        floated = Math.min(floated, depth);
    }

    /** An end between two boxes costs at least this. */
    void hint(double cost) {
        hint = Math.max(hint, cost);
    }

    /** What the boxes around this place ask for. */
    double hint() {
        return hint;
    }

    /** Cost of an end between two boxes. */
    double between() {
        return hint + around();
    }

    /** The same whatever boxes beside it ask for. */
    double around() {
        return here * BreakPenalties.AVOID;
    }

    /** Cost of an end within a box. */
    double within() {
        return depth * BreakPenalties.AVOID;
    }

    /** A float came, which will be here with what follows. */
    void floated() {
        floated = depth;
    }

    /** Floats are here, but nothing of what came after them. */
    void passed() {
        here = Math.max(here, floated);
    }

    /** Something is here: what was between boxes before is past. */
    void settled() {
        hint = 0;
        here = depth;
        floated = 0;
    }
}
