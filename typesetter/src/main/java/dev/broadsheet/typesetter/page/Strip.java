package dev.broadsheet.typesetter.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A galley reduced to its pieces. Spaces above them are made part of their heights, and what takes no room of its own
 * is painted with the piece that follows; only backgrounds and borders are lost.
 */
final class Strip {

    private final List<Item.Piece> pieces = new ArrayList<>();
    private List<Fragment.Placement> extras = new ArrayList<>();
    private double space;

    private Strip() {}

    static List<Item.Piece> pieces(Galley galley) {
        Strip strip = new Strip();
        galley.items().forEach(strip::item);
        if (!strip.extras.isEmpty()) {
            strip.add(Item.Piece.of((painter, x, y) -> {}, 0));
        }
        return strip.pieces;
    }

    private void item(Item item) {
        if (item instanceof Item.Piece piece) {
            add(piece);
        } else if (item instanceof Item.Open opening) {
            opening.frame().labels().forEach(label -> extra((painter, x, y) -> painter.label(label, x, y), 0, 0));
        } else if (item instanceof Item.Overlay overlay) {
            extra(overlay.drawing(), overlay.x(), overlay.y());
        } else if (item instanceof Item.Side side) {
            extra(Fragmenter.whole(side.column()), side.x(), 0);
        } else if (item instanceof Item.Pinned pinned) {
            extra(pinned.drawing(), pinned.x(), 0);
        } else {
            space += item.height();
        }
    }

    private void extra(Drawing drawing, double x, double y) {
        extras.add(new Fragment.Placement(drawing, x, space + y));
    }

    private void add(Item.Piece piece) {
        List<Fragment.Placement> parts = extras;
        parts.add(new Fragment.Placement(piece.drawing(), 0, space));
        Drawing all = (painter, x, y) -> parts.forEach(part -> part.paint(painter, x, y));
        pieces.add(new Item.Piece(all, piece.height() + space, List.of(), piece.textStart()));
        extras = new ArrayList<>();
        space = 0;
    }
}
