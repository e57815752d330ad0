package dev.broadsheet.citation;

/**
 * A run of text in a reference.
 *
 * @param href the target of the link; empty for text without a link
 */
public record Piece(String text, boolean italic, String href) {

    static Piece of(String text) {
        return new Piece(text, false, "");
    }
}
