package dev.broadsheet.typesetter.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into the fragments of consecutive pages. */
final class Columns {

    private Columns() {}

    /** The fragments of a column without footnotes of its own. */
    static List<ColumnFragment> cut(Galley galley, PageHeights heights) {
        return fragments(galley, PageBreaker.breakPages(galley, heights, 0, 0), true);
    }

    /** @param nested see {@link Fragmenter} */
    static List<ColumnFragment> fragments(Galley galley, List<Extent> extents, boolean nested) {
        Fragmenter fragmenter = new Fragmenter(galley, nested);
        List<ColumnFragment> fragments = new ArrayList<>();
        for (Extent extent : extents) {
            fragments.add(
                    extent.empty()
                            ? ColumnFragment.EMPTY
                            : fragmenter.next(extent.from(), extent.to(), extent.spare()));
        }
        return fragments;
    }
}
