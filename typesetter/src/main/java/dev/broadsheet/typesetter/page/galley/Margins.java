package dev.broadsheet.typesetter.page.galley;

/**
 * A sequence of adjoining margins, which collapse into one (CSS 2.2, section 8.3.1). Of those at a forced page or column end, only
 * those after it count; CSS Fragmentation 3, section 5.2.
 */
final class Margins {

    private double positive;
    private double negative;
    private double positiveAfter;
    private double negativeAfter;
    private double stretch;
    private double shrink;

    /** Adds the margin above a box, before which an end may be forced, also by the first box in it. */
    void above(double margin) {
        between(margin);
        after(margin);
    }

    /** Adds space that counts after a forced end only. */
    void after(double margin) {
        positiveAfter = Math.max(positiveAfter, margin);
        negativeAfter = Math.min(negativeAfter, margin);
    }

    /** Adds the margin below a box. @param forced whether it follows a forced end; otherwise an end forced later is below it */
    void below(double margin, boolean forced) {
        above(margin);
        if (!forced) {
            positiveAfter = 0;
            negativeAfter = 0;
        }
    }

    /** Adds space that does not count after a forced end. */
    void between(double height) {
        positive = Math.max(positive, height);
        negative = Math.min(negative, height);
    }

    /** Lets the margin stretch or shrink by these heights, in pt. */
    void give(double more, double less) {
        stretch = Math.max(stretch, more);
        shrink = Math.max(shrink, less);
    }

    double stretch() {
        return stretch;
    }

    double shrink() {
        return shrink;
    }

    /** Adds to the collapsed margin. */
    void widen(double by) {
        positive += by;
        positiveAfter += by;
    }

    /** @param forced whether an end is forced at the margins */
    double collapsed(boolean forced) {
        return forced ? positiveAfter + negativeAfter : positive + negative;
    }

    /** Ends the sequence, since content follows. */
    void settled() {
        positive = 0;
        negative = 0;
        positiveAfter = 0;
        negativeAfter = 0;
        stretch = 0;
        shrink = 0;
    }
}
