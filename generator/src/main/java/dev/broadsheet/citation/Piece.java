package dev.broadsheet.citation;

/**
 * A run of text.
 *
 * @param href where it leads; empty for nowhere
 */
public record Piece(String text, boolean italic, String href) {

    static Piece of(String text) {
        return new Piece(text, false, "");
    }
}
