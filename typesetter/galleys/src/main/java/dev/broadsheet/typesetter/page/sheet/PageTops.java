package dev.broadsheet.typesetter.page.sheet;

import dev.broadsheet.typesetter.box.BlockBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The positions in the galley at which pages, or their columns, begin. Pages of one name may differ in width by number and side;
 * then a document is laid out repeatedly until its pages begin where that layout assumed.
 */
public final class PageTops {

    /** Tolerance for rounding of summed heights, in pt. */
    private static final double TOLERANCE = 0.01;

    private final double[] tops;
    private final double[] widths;
    private final List<Integer> sheets;
    private final List<Double> floatWidths;
    private final IdentityHashMap<BlockBox, Double> noteWidths;

    /**
     * @param tops tops of the pages or columns, ascending, in pt
     * @param widths widths of the page areas or columns, in pt
     * @param sheets page index of each
     * @param floatWidths widths of all floats in order, in pt
     * @param noteWidths width of each footnote by the identity of its box, in pt
     */
    public PageTops(
            List<Double> tops,
            List<Double> widths,
            List<Integer> sheets,
            List<Double> floatWidths,
            IdentityHashMap<BlockBox, Double> noteWidths) {
        this.noteWidths = noteWidths;
        this.sheets = List.copyOf(sheets);
        this.floatWidths = List.copyOf(floatWidths);
        this.tops = tops.stream().mapToDouble(Double::doubleValue).toArray();
        this.widths = widths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns the index of the page at a position of the galley; blank pages are skipped. */
    int pageAt(double y) {
        int found = Arrays.binarySearch(tops, y + TOLERANCE);
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < tops.length && tops[index + 1] <= y + TOLERANCE) {
            index++;
        }
        return Math.max(0, index);
    }

    /** Returns the number of pages or columns. */
    int count() {
        return tops.length;
    }

    /** Returns the start of a page in the galley. */
    double top(int page) {
        return tops[page];
    }

    /** Returns the page index of a column. */
    int sheet(int column) {
        return column < sheets.size() ? sheets.get(column) : sheets.get(sheets.size() - 1) + 1;
    }

    List<Double> floatWidths() {
        return floatWidths;
    }

    IdentityHashMap<BlockBox, Double> noteWidths() {
        return noteWidths;
    }

    /** Returns the start of the next page after a position; the position itself if there is none. */
    double nextTop(double y) {
        int next = pageAt(y) + 1;
        return next < tops.length ? tops[next] : y;
    }

    /**
     * Whether a page may begin at a position of the galley: it did so before, it is new, or it is as wide as the
     * previous one.
     */
    public boolean mayBegin(int page, double y) {
        return page >= tops.length
                || (page > 0 && widths[page] == widths[page - 1])
                || Math.abs(tops[page] - y) <= TOLERANCE;
    }

    /**
     * Returns a copy with the lesser float widths of both, so that a float that alternates between pages keeps its narrower
     * width.
     */
    public PageTops withFloatsOf(PageTops others) {
        List<Double> narrowest = new ArrayList<>(floatWidths);
        for (int i = 0; i < Math.min(narrowest.size(), others.floatWidths.size()); i++) {
            narrowest.set(i, Math.min(narrowest.get(i), others.floatWidths.get(i)));
        }
        return new PageTops(
                Arrays.stream(tops).boxed().toList(),
                Arrays.stream(widths).boxed().toList(),
                sheets,
                narrowest,
                noteWidths);
    }

    /**
     * Returns a copy without the pages after a position, which are empty.
     *
     * @param widths widths of the floats
     */
    public PageTops upTo(double height, List<Double> widths) {
        int count = 1;
        while (count < tops.length && tops[count] < height) {
            count++;
        }
        return new PageTops(
                Arrays.stream(tops, 0, count).boxed().toList(),
                Arrays.stream(this.widths, 0, count).boxed().toList(),
                sheets.subList(0, count),
                widths,
                noteWidths);
    }

    /** Whether layout for these pages equals layout for others. */
    public boolean isAsWideAs(PageTops others) {
        return agrees(others) && others.agrees(this) && floatWidths.equals(others.floatWidths);
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
