package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.content.Origin;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single column as long as its content, before it is cut into pages: lines, spaces, and break opportunities.
 *
 * @param items items from top to bottom
 * @param page name of the first page; empty for none
 */
public record Galley(List<Item> items, String page) {
    public Galley {
        items = List.copyOf(items);
    }

    /** Returns a copy in which some items are replaced by others of the same height. */
    public Galley with(IdentityHashMap<Item, Item> others) {
        List<Item> changed = new ArrayList<>(items);
        changed.replaceAll(item -> others.getOrDefault(item, item));
        return new Galley(changed, page);
    }

    public double height() {
        double sum = 0;
        boolean counted = true;
        for (Item item : items) {
            if (item instanceof Item.ColumnsStart columns) {
                sum += columns.set().height();
                counted = false;
            } else if (item instanceof Item.ColumnsEnd) {
                counted = true;
            } else if (counted) {
                sum += item.height();
            }
        }
        return sum;
    }

    /** Returns the position in the document of its first text, picture or formula; null if it has none. */
    public @Nullable Origin origin() {
        return origin(0, items.size());
    }

    /** Returns that position for a range of its items. */
    public @Nullable Origin origin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i) instanceof Item.Piece piece && piece.origin() != null) {
                return piece.origin();
            }
        }
        return null;
    }

    /** Returns the footnotes called from the galley, in order. */
    public List<Footnote> notes() {
        List<Footnote> notes = new ArrayList<>();
        for (Item item : items) {
            notes.addAll(notesOf(item));
        }
        return notes;
    }

    public static List<Footnote> notesOf(Item item) {
        if (item instanceof Item.Piece piece) {
            return piece.notes();
        }
        if (item instanceof Item.PageFloat own) {
            return own.notes();
        } else if (item instanceof Item.ColumnFloat own) {
            return own.piece().notes();
        } else if (item instanceof Item.Overlay overlay) {
            return overlay.notes();
        } else if (item instanceof Item.Side side) {
            return side.column().notes();
        } else if (item instanceof Item.SideNote side) {
            return side.note().notes();
        }
        if (item instanceof Item.Anchor anchor) {
            return anchor.containing().fromTop().stream()
                    .flatMap(box -> box.notes().stream())
                    .toList();
        }
        return item instanceof Item.Pinned pinned ? pinned.notes() : List.of();
    }
}
