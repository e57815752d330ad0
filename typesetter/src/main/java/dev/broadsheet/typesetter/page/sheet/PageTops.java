package dev.broadsheet.typesetter.page.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * At which height of the galley each page begins. Pages of one name may differ in width by their place and side; then a
 * document is laid out until it lands on the pages that it was laid out for.
 */
public final class PageTops {

    /** Rounding of summed heights, in pt. */
    private static final double TOLERANCE = 0.01;

    private final double[] tops;
    private final double[] widths;

    /**
     * @param tops of the pages in their order, none above the one before, in pt
     * @param widths of the page areas, in pt
     */
    public PageTops(List<Double> tops, List<Double> widths) {
        this.tops = tops.stream().mapToDouble(Double::doubleValue).toArray();
        this.widths = widths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Index of the page that a height of the galley is on; of a blank page and the next one, the next. */
    int pageAt(double y) {
        int found = Arrays.binarySearch(tops, y + TOLERANCE);
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < tops.length && tops[index + 1] <= y + TOLERANCE) {
            index++;
        }
        return Math.max(0, index);
    }

    /** Where the first page begins that begins below a height; the height itself when there is none. */
    double nextTop(double y) {
        int next = pageAt(y) + 1;
        return next < tops.length ? tops[next] : y;
    }

    /** Whether a page begins at a height of the galley; no page is known to begin elsewhere that has not been there yet. */
    public boolean begins(int page, double y) {
        return page >= tops.length || Math.abs(tops[page] - y) <= TOLERANCE;
    }

    /** Whether what is laid out for these pages is as wide as what is laid out for others. */
    public boolean isAsWideAs(PageTops others) {
        return agrees(others) && others.agrees(this);
    }

    private boolean agrees(PageTops others) {
        for (int page = 0; page < tops.length; page++) {
            int other = others.pageAt(tops[page]);
            boolean moved = page > 0
                    && widths[page] != widths[page - 1]
                    && Math.abs(others.tops[other] - tops[page]) > TOLERANCE;
            if (moved || Math.abs(others.widths[other] - widths[pageAt(tops[page])]) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
