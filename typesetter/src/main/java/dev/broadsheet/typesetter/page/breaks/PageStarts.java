package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.page.galley.Frame;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the place in the running text where each page begins. A page without running text begins nowhere in it. */
public final class PageStarts {

    private final List<Item> items;
    private final Deque<Named> open = new ArrayDeque<>();
    private String last = "";

    /** A box around the place, and the id by which it or a box around it is known; empty for none. */
    private record Named(Frame frame, String anchor) {}

    private PageStarts(Galley galley) {
        this.items = galley.items();
    }

    public static List<PageBreak> of(Galley galley, List<Extent> extents) {
        PageStarts starts = new PageStarts(galley);
        List<PageBreak> breaks = new ArrayList<>();
        for (int page = 0; page < extents.size(); page++) {
            starts.page(page, extents.get(page), breaks);
        }
        return breaks;
    }

    private void page(int page, Extent extent, List<PageBreak> breaks) {
        int index = extent.from();
        while (index < extent.to() && !(items.get(index) instanceof Item.Piece)) {
            pass(items.get(index++));
        }
        if (page > 0 && index < extent.to() && items.get(index) instanceof Item.Piece piece) {
            breaks.add(place(page, piece));
        }
        while (index < extent.to()) {
            pass(items.get(index++));
        }
    }

    private PageBreak place(int page, Item.Piece piece) {
        if (!piece.anchor().isEmpty()) {
            return new PageBreak(page, piece.anchor(), 0);
        }
        String around = open.isEmpty() ? "" : open.peek().anchor();
        return around.equals(last)
                ? new PageBreak(page, around, piece.textStart())
                : new PageBreak(page, last, PageBreak.AFTER);
    }

    private void pass(Item item) {
        if (item instanceof Item.Open opening) {
            String around = open.isEmpty() ? "" : open.peek().anchor();
            String anchor = anchor(opening.frame(), around);
            open.push(new Named(opening.frame(), anchor));
            last = anchor.equals(around) ? last : anchor;
        } else if (item instanceof Item.Close closing) {
            open.removeIf(named -> named.frame() == closing.frame());
        }
    }

    private static String anchor(Frame frame, String otherwise) {
        String anchor = otherwise;
        for (Label label : frame.labels()) {
            anchor = label instanceof Label.Anchor named ? named.id() : anchor;
        }
        return anchor;
    }
}
