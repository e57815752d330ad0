package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items beside each other, to be appended to a galley. A row stays whole unless it is higher than half a page; then pages may
 * end where all of its items can be cut.
 *
 * @param parts items in painting order
 * @param height height of the row, in pt
 */
public record ItemRow(List<Part> parts, double height) {

    /** Greatest height of a row that stays whole, as a share of a page. */
    private static final double MOST_WHOLE = 0.5;

    public ItemRow {
        parts = List.copyOf(parts);
    }

    /**
     * A laid out item.
     *
     * @param x start of its border box, from the column's start, in pt
     * @param y top of its border box, from the top of the row, in pt
     */
    public record Part(Galley galley, double x, double y) {

        Fragment.Placed whole() {
            return new Fragment.Placed(Fragmenter.whole(galley), x, y);
        }
    }

    /** Appends the row to a galley. @param page height of a page, in pt */
    public void write(GalleyBuilder out, double page) {
        if (height <= page * MOST_WHOLE) {
            List<Footnote> notes = parts.stream()
                    .flatMap(part -> part.galley().notes().stream())
                    .toList();
            out.piece(new Item.Piece(whole(), height, notes, origin()));
            return;
        }
        List<RowItem> items =
                parts.stream().map(part -> RowItem.of(part, height, page)).toList();
        RowSlices slices = new RowSlices(items, height, page, new ItemDrawing(this, items));
        out.piece(slices.first());
        slices.others(out, Item.Repeated.NOTHING, 0);
    }

    private Fragment whole() {
        return new Fragment.Group(parts.stream().map(Part::whole).toList());
    }

    private @Nullable Origin origin() {
        return parts.stream()
                .map(part -> part.galley().origin())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Draws parts of the row; the frame of an item that fills the row is drawn around its part. */
    private record ItemDrawing(ItemRow row, List<RowItem> items) implements RowSlices.Drawing {

        @Override
        public Fragment whole(double more) {
            return row.whole();
        }

        @Override
        public Fragment part(RowPart part) {
            List<Fragment.Placed> placed = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                double x = items.get(i).x();
                items.get(i).frame(part).ifPresent(placed::add);
                part.contents().get(i).ifPresent(own -> placed.add(new Fragment.Placed(own.fragment(), x, own.y())));
            }
            return new Fragment.Group(placed);
        }

        @Override
        public double insetBelow() {
            return 0;
        }

        @Override
        public double insetAbove() {
            return 0;
        }

        @Override
        public double cost(double y) {
            return 0;
        }
    }
}
