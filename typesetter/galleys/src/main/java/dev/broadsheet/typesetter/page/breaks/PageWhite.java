package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;

/**
 * The cost of white space on a page.
 *
 * @param line height of a line, in pt; 0 if white space is not measured by lines
 */
record PageWhite(double line) {

    /**
     * Returns the cost of a page whose end is not forced.
     *
     * @param left white space at its foot, in pt
     * @param wasted the part of it that the next lines could have filled, in pt
     * @param whole height of the page, in pt
     */
    double of(double left, double wasted, double whole) {
        return BreakPenalties.slack(left, whole)
                + BreakPenalties.waste(wasted, whole)
                + BreakPenalties.shortness(lines(left));
    }

    /** Returns the cost of the last page before a forced page end. @param height height of its content, in pt */
    double ofLast(double height) {
        return line > 0 ? BreakPenalties.lastPage(lines(height)) : 0;
    }

    /** Returns the cost of margins that grow. @param height by how much altogether, in pt; negative for shrinking */
    double given(double height) {
        return BreakPenalties.give(lines(height));
    }

    /** Returns the cost of margins beyond their preferred range. @param height by how much altogether, in pt */
    double beyond(double height) {
        return BreakPenalties.beyond(lines(height));
    }

    /** Returns the number of further lines with which a page is not short. @param left white space at its foot, in pt */
    int missing(double left) {
        return line > 0 ? BreakPenalties.missing(lines(left)) : 0;
    }

    private double lines(double height) {
        return line > 0 ? height / line : 0;
    }
}
