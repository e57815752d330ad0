package dev.broadsheet.typesetter.page.galley;

/** A sequence of adjoining margins, which collapse into one; CSS 2.2, section 8.3.1. */
final class Margins {

    private double positive;
    private double negative;
    private double stretch;
    private double shrink;

    void add(double margin) {
        positive = Math.max(positive, margin);
        negative = Math.min(negative, margin);
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
    }

    double collapsed() {
        return positive + negative;
    }

    /** Ends the sequence, since content follows. */
    void settled() {
        positive = 0;
        negative = 0;
        stretch = 0;
        shrink = 0;
    }
}
