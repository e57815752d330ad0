package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.Arrays;

/** The fullest page that may begin at each cut: white space that it has, too, is no fault of other pages that begin there. */
final class FullestPages {

    private final PageBreaker search;
    private final BreakPoints cuts;
    private final double[] white;

    FullestPages(PageBreaker search, BreakPoints cuts) {
        this.search = search;
        this.cuts = cuts;
        this.white = new double[cuts.size()];
        Arrays.fill(white, Double.NaN);
    }

    /** Forgets the pages that begin at a range of cuts, whose height has changed. */
    void forget(int first, int last) {
        Arrays.fill(white, first, last + 1, Double.NaN);
    }

    /** Returns the white space of the fullest page that begins at a cut and ends without breaking a rule. */
    double white(int start) {
        if (Double.isNaN(white[start])) {
            white[start] = find(start);
        }
        return white[start];
    }

    private double find(int start) {
        double fullest = Double.POSITIVE_INFINITY;
        for (int end = farthest(start); end > start; end--) {
            double left = search.free(start, end)
                    - search.notesHeight(start, cuts.get(end).notes());
            if (left >= -PageBreaker.TOLERANCE && left < fullest && cuts.cost(start, end) < BreakPenalties.HYPHEN) {
                fullest = left;
            }
        }
        return fullest;
    }

    /** Returns the last cut with which a page that begins at a cut is tried. */
    private int farthest(int start) {
        int end = start + 1;
        while (end + 1 < cuts.size()
                && search.height(start) - cuts.height(start, end) >= -PageBreaker.LOOK_PAST
                && !cuts.get(end).forced()) {
            end++;
        }
        return Math.min(end, cuts.size() - 1);
    }
}
