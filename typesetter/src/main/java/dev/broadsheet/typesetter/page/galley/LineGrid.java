package dev.broadsheet.typesetter.page.galley;

/**
 * Lines at equal distances from the top of the text, which neighbouring columns and pages share. Headings are not aligned
 * to them.
 */
final class LineGrid {

    /** Of rounding, in pt. */
    private static final double TOLERANCE = 0.01;

    private final double step;
    private double origin;
    private int headings;
    private boolean belowHeading;

    /** @param step distance of the lines in pt; 0 for none */
    LineGrid(double step) {
        this.step = step;
    }

    /**
     * How much of a margin has to stay when a page or column begins with it, so that what follows is on the grid there
     * as it does where nothing ends.
     *
     * @param pen where the margin begins
     * @param begins whether a page has to begin here; the grid begins with it
     */
    double kept(double pen, double gap, boolean begins) {
        if (begins) {
            origin = Exact.of(pen + gap);
        }
        if (step <= 0) {
            return 0;
        }
        double kept = over(pen + gap);
        return kept > gap + TOLERANCE ? 0 : Math.min(kept, gap);
    }

    /** From here to the matching {@link #endHeading}, nothing is on the grid. @return whether the line above may */
    boolean beginHeading() {
        boolean first = headings == 0 && !belowHeading;
        headings++;
        return first;
    }

    void endHeading() {
        headings--;
        belowHeading = true;
    }

    /** Something is here: it is not just below a heading any more. */
    void settled() {
        belowHeading = false;
    }

    /** Whether lines of this height are on the grid here. */
    boolean holds(double height) {
        return headings == 0 && step > 0 && Math.abs(height - step) < TOLERANCE;
    }

    /** Whether something is as high as a line of the grid; anything is where there is no grid. */
    boolean isLine(double height) {
        return step <= 0 || Math.abs(height - step) < TOLERANCE;
    }

    /** How far below a place the next line of the grid begins. */
    double missing(double y) {
        double over = step > 0 ? over(y) : 0;
        return over > 0 ? step - over : 0;
    }

    /** The height, or the next greater one that leaves the lines below it on the grid. */
    double rounded(double height) {
        double over = step > 0 ? height % step : 0;
        return over < TOLERANCE || step - over < TOLERANCE ? height : height + step - over;
    }

    /** What is repeated at a cut, with the room below the top of a page that lets lines keep to the grid there. */
    Item.Repeated around(double pen, Item.Repeated repeated) {
        double room = step > 0 ? over(pen - repeated.below()) : 0;
        return room > 0 ? repeated.lowered(room) : repeated;
    }

    /** How far a place is below a line of the grid. */
    private double over(double y) {
        double over = ((Exact.of(y) - origin) % step + step) % step;
        return over < TOLERANCE || step - over < TOLERANCE ? 0 : over;
    }
}
