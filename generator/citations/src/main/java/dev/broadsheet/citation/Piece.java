package dev.broadsheet.citation;

import dev.broadsheet.address.Address;

/**
 * A run of text in a reference.
 *
 * @param href the target of the link; none for text without a link
 */
public record Piece(String text, boolean italic, Address href) {

    static Piece of(String text) {
        return new Piece(text, false, Address.NONE);
    }
}
