package dev.broadsheet.typesetter.page.galley;

/**
 * A grid of lines at equal distances from the top of the text, shared by adjacent columns and pages. Headings are not aligned
 * to it.
 */
final class LineGrid {

    /** Tolerance for rounding, in pt. */
    private static final double TOLERANCE = 0.01;

    private final double step;
    private double origin;
    private int headings;
    private boolean belowHeading;

    /** @param step distance of the lines, in pt; 0 for no grid */
    LineGrid(double step) {
        this.step = step;
    }

    /**
     * Returns the part of a margin to keep at the top of a page or column, so that the content after it is on the grid there
     * too.
     *
     * @param pen position of the margin in the galley
     * @param begins whether a page is forced to begin here, with which the grid starts anew
     */
    double kept(double pen, double gap, boolean begins) {
        if (begins) {
            origin = ExactLength.of(pen + gap);
        }
        if (step <= 0) {
            return 0;
        }
        double kept = over(pen + gap);
        return kept > gap + TOLERANCE ? 0 : Math.min(kept, gap);
    }

    /** Begins content off the grid, up to the matching {@link #endHeading}. @return whether its top may be on the grid */
    boolean beginHeading() {
        boolean first = headings == 0 && !belowHeading;
        headings++;
        return first;
    }

    void endHeading() {
        headings--;
        belowHeading = true;
    }

    /** Records that content has been placed, so that the pen is not directly below a heading. */
    void settled() {
        belowHeading = false;
    }

    /** Whether lines of this height are on the grid here. */
    boolean holds(double height) {
        return headings == 0 && step > 0 && Math.abs(height - step) < TOLERANCE;
    }

    /** Whether a height is that of a line of the grid; always true without a grid. */
    boolean isLine(double height) {
        return step <= 0 || Math.abs(height - step) < TOLERANCE;
    }

    /** Returns the distance from a position down to the next line of the grid. */
    double missing(double y) {
        double over = step > 0 ? over(y) : 0;
        return over > 0 ? step - over : 0;
    }

    /** Returns a height rounded up to a multiple of the grid. */
    double rounded(double height) {
        double over = step > 0 ? height % step : 0;
        return over < TOLERANCE || step - over < TOLERANCE ? height : height + step - over;
    }

    /** Returns content to repeat at a page end, with room so that the lines after the divided box are on the grid. */
    Item.Repeated around(double pen, Item.Repeated repeated) {
        double room = step > 0 ? over(pen - repeated.below()) : 0;
        return room > 0 ? repeated.roomier(room) : repeated;
    }

    /** Returns the distance of a position below the last line of the grid. */
    private double over(double y) {
        double over = ((ExactLength.of(y) - origin) % step + step) % step;
        return over < TOLERANCE || step - over < TOLERANCE ? 0 : over;
    }
}
