package dev.broadsheet.typesetter.page;

/** Lines at equal distances from the top of the text, which neighbouring columns and pages share. */
final class LineGrid {

    /** Of rounding, in pt. */
    private static final double TOLERANCE = 0.01;

    private final double step;
    private double origin;

    /** @param step distance of the lines in pt; 0 for none */
    LineGrid(double step) {
        this.step = step;
    }

    /**
     * How much of a margin has to stay when a page or column begins with it, so that what follows stands on the grid there
     * as it does where nothing ends.
     *
     * @param pen where the margin begins
     * @param begins whether a page has to begin here; the grid begins with it
     */
    double kept(double pen, double gap, boolean begins) {
        if (begins) {
            origin = pen + gap;
        }
        if (step <= 0) {
            return 0;
        }
        double over = (pen + gap - origin) % step;
        double kept = step - over < TOLERANCE ? 0 : over;
        return kept < TOLERANCE || kept > gap + TOLERANCE ? 0 : Math.min(kept, gap);
    }
}
