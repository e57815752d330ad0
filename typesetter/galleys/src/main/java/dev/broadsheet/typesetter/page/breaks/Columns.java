package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.fragmentation.TextFragment;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cuts a galley into the fragments of consecutive pages. */
public final class Columns {

    private Columns() {}

    /** Returns the fragments of a margin column or note, without footnotes of its own. */
    public static List<ColumnFragment> cut(Galley galley, PageHeights heights) {
        List<Extent> extents = PageBreaker.breakPages(galley, heights, 0, 0);
        return fragments(new Fragmenter(galley, true), extents, extent -> 0).stream()
                .map(TextFragment::column)
                .toList();
    }

    /**
     * Returns the fragment of a range of items, with the content that is repeated where the galley is cut.
     *
     * @param from index of the first item
     * @param to index after the last item
     */
    public static ColumnFragment part(Galley galley, int from, int to) {
        Fragmenter fragmenter = new Fragmenter(galley, true);
        if (from > 0) {
            fragmenter.next(0, from, 0, 0);
        }
        return fragmenter.next(from, to, 0, 0).column();
    }

    /**
     * Returns the text of each column.
     *
     * @param widths widths of the columns, in pt
     * @param leeway variants of paragraphs and floats that some columns show instead of those in the galley
     */
    public static List<TextFragment> pages(
            Galley galley, List<Extent> extents, ToDoubleFunction<Extent> widths, FlexibleContent leeway) {
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
