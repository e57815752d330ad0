package dev.broadsheet.typesetter.page.galley;

/** Margins that meet and collapse into one; CSS 2.2, section 8.3.1. */
final class Margins {

    private double positive;
    private double negative;
    private double stretch;
    private double shrink;

    void add(double margin) {
        positive = Math.max(positive, margin);
        negative = Math.min(negative, margin);
    }

    /** They may be so much more or less. */
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

    /** Makes the margin that they have become wider. */
    void widen(double by) {
        positive += by;
    }

    double collapsed() {
        return positive + negative;
    }

    /** Something is below them: those that follow are others. */
    void settled() {
        positive = 0;
        negative = 0;
        stretch = 0;
        shrink = 0;
    }
}
