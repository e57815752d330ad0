package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Leeway;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cuts a galley into the fragments of consecutive pages. */
public final class Columns {

    private Columns() {}

    /** The fragments of a column without footnotes of its own. */
    public static List<ColumnFragment> cut(Galley galley, PageHeights heights) {
        List<Extent> extents = PageBreaker.breakPages(galley, heights, 0, 0);
        return fragments(new Fragmenter(galley, true), extents, extent -> 0).stream()
                .map(TextFragment::column)
                .toList();
    }

    /**
     * The fragment of a stretch of a galley: what is repeated where it is cut is in it.
     *
     * @param from index of its first item
     * @param to index behind its last item
     */
    public static ColumnFragment part(Galley galley, int from, int to) {
        Fragmenter fragmenter = new Fragmenter(galley, true);
        if (from > 0) {
            fragmenter.next(0, from, 0, 0);
        }
        return fragmenter.next(from, to, 0, 0).column();
    }

    /**
     * The text of each column.
     *
     * @param widths of the columns, in pt
     * @param leeway what is other than in the galley in some of them
     */
    public static List<TextFragment> pages(
            Galley galley, List<Extent> extents, ToDoubleFunction<Extent> widths, Leeway leeway) {
        return fragments(new Fragmenter(galley, false, leeway), extents, widths);
    }

    private static List<TextFragment> fragments(
            Fragmenter fragmenter, List<Extent> extents, ToDoubleFunction<Extent> widths) {
        List<TextFragment> fragments = new ArrayList<>();
        for (Extent extent : extents) {
            fragments.add(extent.empty() ? TextFragment.EMPTY : fragmenter.next(extent, widths.applyAsDouble(extent)));
        }
        return fragments;
    }
}
