package dev.broadsheet.typesetter.page;

import java.util.ArrayList;
import java.util.List;

/** A galley reduced to its pieces, the spaces above them made part of their heights; what is open around them is lost. */
final class Strip {

    private Strip() {}

    static List<Item.Piece> pieces(Galley galley) {
        List<Item.Piece> pieces = new ArrayList<>();
        double space = 0;
        for (Item item : galley.items()) {
            if (item instanceof Item.Piece piece) {
                pieces.add(lowered(piece, space));
                space = 0;
            } else {
                space += item.height();
            }
        }
        return pieces;
    }

    private static Item.Piece lowered(Item.Piece piece, double space) {
        if (space == 0) {
            return piece;
        }
        Drawing inner = piece.drawing();
        Drawing drawing = (painter, x, y) -> inner.paint(painter, x, y + space);
        return new Item.Piece(drawing, piece.height() + space, piece.notes(), piece.textStart());
    }
}
