package dev.broadsheet.typesetter.page;

import java.util.List;

/**
 * A footnote's body, cut into its lines.
 *
 * @param pieces in order; spaces between them are part of their heights
 */
record Note(List<Item.Piece> pieces) {
    Note {
        pieces = List.copyOf(pieces);
    }
}
