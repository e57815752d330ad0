package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into the fragments of consecutive pages. */
public final class Columns {

    private Columns() {}

    /** The fragments of a column without footnotes of its own. */
    public static List<ColumnFragment> cut(Galley galley, PageHeights heights) {
        return fragments(galley, PageBreaker.breakPages(galley, heights, 0, 0), true).stream()
                .map(TextFragment::column)
                .toList();
    }

    /** The text of each page. */
    public static List<TextFragment> pages(Galley galley, List<Extent> extents) {
        return fragments(galley, extents, false);
    }

    /** @param nested see {@link Fragmenter} */
    private static List<TextFragment> fragments(Galley galley, List<Extent> extents, boolean nested) {
        Fragmenter fragmenter = new Fragmenter(galley, nested);
        List<TextFragment> fragments = new ArrayList<>();
        for (Extent extent : extents) {
            fragments.add(
                    extent.empty() ? TextFragment.EMPTY : fragmenter.next(extent.from(), extent.to(), extent.spare()));
        }
        return fragments;
    }
}
