package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.page.breaks.Extent;
import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.breaks.PlacedFloats;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import dev.broadsheet.typesetter.page.sheet.PageTops;
import java.util.ArrayList;
import java.util.List;

/** The widths of the pages that a galley was cut into, beside those that it was laid out for. */
final class PageWidths {

    private final Galley galley;
    private final Sheets sheets;

    PageWidths(Galley galley, Sheets sheets) {
        this.galley = galley;
        this.sheets = sheets;
    }

    /** Whether each page is as wide as is expected of pages of its name. */
    boolean areAsExpected(Geometries geometries) {
        for (int i = 0; i < sheets.extents().size(); i++) {
            Extent extent = sheets.extents().get(i);
            if (!extent.blank() && width(extent) != geometries.width(extent.page())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether what was laid out for guessed pages is as wide as the pages that it landed on.
     *
     * @param floats widths that floats were given
     */
    boolean areAs(PageTops guess, List<Double> floats) {
        double[] heights = heights(galley);
        return tops().isAsWideAs(guess.upTo(heights[heights.length - 1], floats));
    }

    /** Whether the columns of the last page are beside each other. */
    boolean endInColumns() {
        return sheets.extents().get(sheets.extents().size() - 1).slot().isShared();
    }

    private double width(Extent extent) {
        return sheets.page(extent.slot().page()).columnWidth();
    }

    /** Of the floats, in their order. */
    private List<Double> floatWidths() {
        List<Double> widths = new ArrayList<>();
        PlacedFloats floats = PlacedFloats.of(galley);
        for (Extent extent : sheets.extents()) {
            PageGeometry page = sheets.page(extent.slot().page());
            for (int i = extent.floatsFrom(); i < extent.floatsTo(); i++) {
                widths.add(floats.isAcross(i) ? page.width() : page.columnWidth());
            }
        }
        return widths;
    }

    /**
     * Pages end where they did when the galley was laid out last, if there is no good reason for them to end elsewhere:
     * those that the next lines are laid out for.
     *
     * @param last where they began
     * @param price of another place
     */
    static PageEnds near(PageTops last, Galley galley, double price) {
        double[] heights = heights(galley);
        return (page, item) -> last.mayBegin(page + 1, heights[item]) ? 0 : price;
    }

    /** Where in the galley pages begin. */
    PageTops tops() {
        double[] heights = heights(galley);
        List<Double> tops = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < sheets.extents().size(); i++) {
            tops.add(heights[sheets.extents().get(i).from()]);
            widths.add(width(sheets.extents().get(i)));
            pages.add(sheets.extents().get(i).slot().page());
        }
        return new PageTops(tops, widths, pages, floatWidths());
    }

    /** How far each item is below the top of the galley; what is set in columns, as far as their end. */
    private static double[] heights(Galley galley) {
        double[] heights = new double[galley.items().size() + 1];
        double pen = 0;
        boolean counted = true;
        for (int i = 0; i < galley.items().size(); i++) {
            heights[i] = pen;
            Item item = galley.items().get(i);
            if (item instanceof Item.ColumnsStart columns) {
                pen += columns.set().height();
                counted = false;
            } else if (item instanceof Item.ColumnsEnd) {
                counted = true;
            } else if (counted) {
                pen += item.height();
            }
        }
        heights[galley.items().size()] = pen;
        return heights;
    }
}
