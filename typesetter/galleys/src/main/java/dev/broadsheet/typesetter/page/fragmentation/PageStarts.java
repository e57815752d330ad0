package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.galley.Galley;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the position in the document at which each page but the first begins. A page of floats only begins where the text
 * continues after it or, if a forced page end comes first, with the last content before it. A page of notes only has no such
 * position.
 */
public final class PageStarts {

    private final Galley galley;
    private final List<Extent> extents;
    private final PlacedFloats floats;

    private PageStarts(Galley galley, List<Extent> extents) {
        this.galley = galley;
        this.extents = extents;
        this.floats = PlacedFloats.of(galley);
    }

    public static List<PageBreak> of(Galley galley, List<Extent> extents) {
        return new PageStarts(galley, extents).all();
    }

    private List<PageBreak> all() {
        List<PageBreak> breaks = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < extents.size(); i++) {
            int page = extents.get(i).slot().page();
            Origin origin = page == last ? null : begin(i);
            if (origin != null) {
                breaks.add(new PageBreak(page, origin.anchor(), origin.offset()));
                last = page;
            }
        }
        return breaks;
    }

    private @Nullable Origin begin(int index) {
        Extent extent = extents.get(index);
        Origin own = floats.origin(galley, extent);
        return own == null && extent.empty() && extent.floatsFrom() < extent.floatsTo() ? around(index) : own;
    }

    private @Nullable Origin around(int index) {
        for (int i = index + 1; i < extents.size() && !extents.get(i).opening(); i++) {
            Origin next = floats.origin(galley, extents.get(i));
            if (next != null) {
                return next;
            }
        }
        return floats.originBefore(galley, extents.get(index));
    }
}
