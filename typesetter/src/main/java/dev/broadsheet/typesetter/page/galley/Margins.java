package dev.broadsheet.typesetter.page.galley;

/** Margins that meet and collapse into one; CSS 2.2, section 8.3.1. */
final class Margins {

    private double positive;
    private double negative;

    void add(double margin) {
        positive = Math.max(positive, margin);
        negative = Math.min(negative, margin);
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
    }
}
