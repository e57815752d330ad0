package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.breaks.Fragmenter;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items beside each other, written into a galley. A row stays whole as that of a table does, unless it is higher than half a
 * page: then pages may end in it, wherever all of its items can be cut.
 *
 * @param parts in the order in which they are painted
 * @param height of the row, in pt
 */
public record ItemRow(List<Part> parts, double height) {

    /** Rows that take more of a page than this share may be cut. */
    private static final double MOST_WHOLE = 0.5;

    public ItemRow {
        parts = List.copyOf(parts);
    }

    /**
     * An item laid out.
     *
     * @param x of its border box, from the column's start
     * @param y of its border box, from the top of the row
     */
    public record Part(Galley galley, double x, double y) {

        Fragment.Placed whole() {
            return new Fragment.Placed(Fragmenter.whole(galley), x, y);
        }
    }

    /** @param page height of a page, in pt */
    public void write(GalleyBuilder out, double page) {
        if (height <= page * MOST_WHOLE) {
            out.piece(whole());
        } else {
            new RowSlices(this, page).write(out);
        }
    }

    Item.Piece whole() {
        List<Footnote> notes =
                parts.stream().flatMap(part -> part.galley().notes().stream()).toList();
        Fragment row = new Fragment.Group(parts.stream().map(Part::whole).toList());
        return new Item.Piece(row, height, notes, origin());
    }

    private @Nullable Origin origin() {
        List<Origin> origins = new ArrayList<>();
        parts.stream()
                .map(part -> part.galley().origin())
                .filter(Objects::nonNull)
                .forEach(origins::add);
        return origins.isEmpty() ? null : origins.get(0);
    }
}
