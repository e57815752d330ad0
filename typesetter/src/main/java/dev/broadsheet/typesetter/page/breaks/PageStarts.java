package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.galley.Galley;
import java.util.ArrayList;
import java.util.List;

/** The place in the document where each page but the first begins. A page without running text begins nowhere in it. */
public final class PageStarts {

    private PageStarts() {}

    public static List<PageBreak> of(Galley galley, List<Extent> extents) {
        List<PageBreak> breaks = new ArrayList<>();
        PageFloats floats = PageFloats.of(galley);
        int last = 0;
        for (Extent extent : extents) {
            int page = extent.slot().page();
            Origin origin = page == last ? null : floats.origin(galley, extent);
            if (origin != null) {
                breaks.add(new PageBreak(page, origin.anchor(), origin.offset()));
                last = page;
            }
        }
        return breaks;
    }
}
