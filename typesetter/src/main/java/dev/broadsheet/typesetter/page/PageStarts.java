package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import java.util.ArrayList;
import java.util.List;

/** Finds the place in the running text where each page begins. */
final class PageStarts {

    private final List<Item> items;
    private String anchor = "";

    private PageStarts(Galley galley) {
        this.items = galley.items();
    }

    static List<PageBreak> of(Galley galley, List<Extent> extents) {
        PageStarts starts = new PageStarts(galley);
        List<PageBreak> breaks = new ArrayList<>();
        for (int page = 0; page < extents.size(); page++) {
            Extent extent = extents.get(page);
            PageBreak begin = starts.page(page, extent);
            if (page > 0) {
                breaks.add(begin);
            }
        }
        return breaks;
    }

    private PageBreak page(int page, Extent extent) {
        int index = extent.from();
        while (index < extent.to() && !(items.get(index) instanceof Item.Piece)) {
            remember(items.get(index++));
        }
        int offset = index < extent.to() && items.get(index) instanceof Item.Piece piece ? piece.textStart() : 0;
        PageBreak begin = new PageBreak(page, anchor, offset);
        while (index < extent.to()) {
            remember(items.get(index++));
        }
        return begin;
    }

    private void remember(Item item) {
        if (item instanceof Item.Open opening) {
            opening.frame().labels().forEach(this::remember);
        } else if (item instanceof Item.Piece piece && piece.drawing() instanceof LineDrawing line) {
            line.spots().stream().map(InlineItem.Spot::label).forEach(this::remember);
        }
    }

    private void remember(Label label) {
        if (label instanceof Label.Anchor named) {
            anchor = named.id();
        }
    }
}
