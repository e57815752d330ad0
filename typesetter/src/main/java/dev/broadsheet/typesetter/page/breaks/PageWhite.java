package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;

/**
 * What the white on a page costs.
 *
 * @param line height of a line, in pt; 0 where no lines are counted
 */
record PageWhite(double line) {

    /**
     * Of a page that ends where it need not.
     *
     * @param left white at its foot, in pt
     * @param wasted how much of it the next lines could have filled
     * @param whole height of the page
     */
    double of(double left, double wasted, double whole) {
        return BreakPenalties.slack(left, whole)
                + BreakPenalties.waste(wasted, whole)
                + BreakPenalties.shortness(lines(left));
    }

    /** Of the last page of a stretch of text. @param height of what stands on it, in pt */
    double ofLast(double height) {
        return line > 0 ? BreakPenalties.lastPage(lines(height)) : 0;
    }

    /** Of margins that are more than they were. @param height by how much all together, in pt; negative for less */
    double given(double height) {
        return BreakPenalties.give(lines(height));
    }

    /** Of margins that are more than is good. @param height by how much all together, in pt */
    double beyond(double height) {
        return BreakPenalties.beyond(lines(height));
    }

    /** How many lines more a page needs so that it is not seen to be short. @param left white at its foot, in pt */
    int missing(double left) {
        return line > 0 ? BreakPenalties.missing(lines(left)) : 0;
    }

    private double lines(double height) {
        return line > 0 ? height / line : 0;
    }
}
