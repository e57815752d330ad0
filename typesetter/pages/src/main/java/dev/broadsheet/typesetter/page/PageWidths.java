package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.page.breaks.PageEnds;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.Footnotes;
import dev.broadsheet.typesetter.page.fragmentation.PlacedFloats;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import dev.broadsheet.typesetter.page.sheet.PageTops;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Compares the widths of the pages into which a galley was cut with those for which it was laid out. */
final class PageWidths {

    private final Galley galley;
    private final Sheets sheets;

    PageWidths(Galley galley, Sheets sheets) {
        this.galley = galley;
        this.sheets = sheets;
    }

    /** Whether each page is as wide as the default for pages of its name. */
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
     * Whether the pages are as wide as the guessed ones for which the galley was laid out.
     *
     * @param floats widths with which floats were laid out, in pt
     */
    boolean areAs(PageTops guess, List<Double> floats) {
        double[] heights = heights(galley);
        return holdNotes() && tops().isAsWideAs(guess.upTo(heights[heights.length - 1], floats));
    }

    /** Whether the last page has several columns. */
    boolean endInColumns() {
        return sheets.extents().get(sheets.extents().size() - 1).slot().isShared();
    }

    private double width(Extent extent) {
        return sheets.page(extent.slot().page()).columnWidth();
    }

    /** Whether each footnote is as wide as the narrowest page that it is on, or narrower. */
    boolean holdNotes() {
        IdentityHashMap<BlockBox, Double> widths = noteWidths();
        return galley.notes().stream().allMatch(note -> note.width() <= widths.getOrDefault(note.body(), note.width()));
    }

    /** Returns the width of each footnote by its box: that of the narrowest page that it is on or was laid out for. */
    private IdentityHashMap<BlockBox, Double> noteWidths() {
        IdentityHashMap<BlockBox, Double> widths = new IdentityHashMap<>();
        Footnotes notes = Footnotes.of(galley.notes(), 0);
        for (Extent extent : sheets.extents()) {
            for (Footnote note : notes.between(extent.notesFrom(), extent.notesTo())) {
                widths.merge(note.body(), Math.min(note.width(), width(extent)), Math::min);
            }
        }
        return widths;
    }

    /** Returns the widths available to the floats, in order. */
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
     * Returns page ends that prefer the places of the last layout, since the lines have the widths of its pages.
     *
     * @param last where pages began in the last layout
     * @param price cost of another page end
     */
    static PageEnds near(PageTops last, Galley galley, double price) {
        double[] heights = heights(galley);
        return (page, item) -> last.mayBegin(page + 1, heights[item]) ? 0 : price;
    }

    /** Returns where in the galley pages or columns begin. */
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
        return new PageTops(tops, widths, pages, floatWidths(), noteWidths());
    }

    /** Returns the distance of each item from the top of the galley, in pt; for items in columns, that of the columns' end. */
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
