package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** Checks where kept pages have landed. */
final class KeptPages {

    private final Galley galley;
    private final List<Extent> extents;
    private final IntPredicate crowded;
    private final IdentityHashMap<Item.Piece, Integer> columns = new IdentityHashMap<>();

    /** @param crowded tells whether a page has content in its margins, by index */
    KeptPages(Galley galley, List<Extent> extents, IntPredicate crowded) {
        this.galley = galley;
        this.extents = extents;
        this.crowded = crowded;
        for (int i = 0; i < extents.size(); i++) {
            for (Item item :
                    galley.items().subList(extents.get(i).from(), extents.get(i).to())) {
                if (item instanceof Item.Piece piece && piece.fragment() instanceof Fragment.Kept) {
                    columns.put(piece, i);
                }
            }
        }
    }

    /** Returns the side of a page: 0 for the first of the document, 1 for a left one, 2 for a right one. */
    static int side(int page) {
        return page == 0 ? 0 : 2 - page % 2;
    }

    /** Whether the pages of a section are consecutive, alone on their pages, and have the recorded names and side. */
    boolean hold(Section section) {
        SectionRecord record = Objects.requireNonNull(section.record(), "kept");
        int first = columns.getOrDefault(section.pieces().get(0), -1);
        if (first < 0 || side(page(first)) != record.side()) {
            return false;
        }
        for (int i = 0; i < section.pieces().size(); i++) {
            Integer column = columns.get(section.pieces().get(i));
            if (column == null
                    || page(column) != page(first) + i
                    || !isAlone(column)
                    || !extents.get(column).page().equals(record.pages().get(i).name())) {
                return false;
            }
        }
        return true;
    }

    private int page(int column) {
        return extents.get(column).slot().page();
    }

    private boolean isAlone(int column) {
        Extent extent = extents.get(column);
        Extent next = column + 1 < extents.size() ? extents.get(column + 1) : null;
        boolean whole = extent.opening() && extent.slot().column() == 0 && (next == null || isNewPage(extent, next));
        boolean empty = extent.notesFrom() == extent.notesTo() && extent.floatsFrom() == extent.floatsTo();
        return whole && empty && !crowded.test(page(column)) && holdsOne(extent);
    }

    private static boolean isNewPage(Extent before, Extent next) {
        return next.slot().page() > before.slot().page() && (next.opening() || next.blank());
    }

    private boolean holdsOne(Extent extent) {
        int pieces = 0;
        for (Item item : galley.items().subList(extent.from(), extent.to())) {
            if (item instanceof Item.Piece) {
                pieces++;
            } else if (!isNothing(item)) {
                return false;
            }
        }
        return pieces == 1;
    }

    /** Whether an item may precede or follow a section, since it takes no room. */
    private static boolean isNothing(Item item) {
        return item instanceof Item.Open
                || item instanceof Item.Close
                || item instanceof Item.Gap
                || item instanceof Item.BreakOpportunity
                || (item instanceof Item.Pad pad && pad.height() == 0);
    }
}
