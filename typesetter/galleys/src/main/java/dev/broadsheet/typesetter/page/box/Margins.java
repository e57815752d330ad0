package dev.broadsheet.typesetter.page.box;

/**
 * A sequence of adjoining margins, which collapse into one (CSS 2.2, section 8.3.1). Of those at a forced page or column end, only
 * those after it count; CSS Fragmentation 3, section 5.2.
 */
public final class Margins {

    private double positive;
    private double negative;
    private double positiveAfter;
    private double negativeAfter;
    private double stretch;
    private double shrink;

    /** Adds the margin above a box, before which an end may be forced, also by the first box in it. */
    public void above(double margin) {
        between(margin);
        after(margin);
    }

    /** Adds space that counts after a forced end only. */
    public void after(double margin) {
        positiveAfter = Math.max(positiveAfter, margin);
        negativeAfter = Math.min(negativeAfter, margin);
    }

    /** Adds the margin below a box. @param forced whether it follows a forced end; otherwise an end forced later is below it */
    public void below(double margin, boolean forced) {
        above(margin);
        if (!forced) {
            positiveAfter = 0;
            negativeAfter = 0;
        }
    }

    /** Adds space that does not count after a forced end. */
    public void between(double height) {
        positive = Math.max(positive, height);
        negative = Math.min(negative, height);
    }

    /** Lets the margin stretch or shrink by these heights, in pt. */
    public void give(double more, double less) {
        stretch = Math.max(stretch, more);
        shrink = Math.max(shrink, less);
    }

    public double stretch() {
        return stretch;
    }

    public double shrink() {
        return shrink;
    }

    /** Adds to the collapsed margin. */
    public void widen(double by) {
        positive += by;
        positiveAfter += by;
    }

    /** @param forced whether an end is forced at the margins */
    public double collapsed(boolean forced) {
        return forced ? positiveAfter + negativeAfter : positive + negative;
    }

    /** Ends the sequence, since content follows. */
    public void settled() {
        positive = 0;
        negative = 0;
        positiveAfter = 0;
        negativeAfter = 0;
        stretch = 0;
        shrink = 0;
    }
}
