package dev.broadsheet.typesetter.page.penalty;

import dev.broadsheet.typesetter.css.grammar.Keyword.Break;

/**
 * A forced page end; CSS Fragmentation 3, section 3.1, and CSS Paged Media 3, section 8.
 *
 * @param side side of the page that begins here
 * @param page name of the pages that begin here; empty for none
 */
public record ForcedBreak(Side side, String page) {

    public enum Side {
        ANY,
        LEFT,
        RIGHT;

        /** Returns the side that a forced break asks for. Right-hand pages are recto: documents are bound at the left. */
        static Side of(Break value) {
            return switch (value) {
                case LEFT, VERSO -> LEFT;
                case RIGHT, RECTO -> RIGHT;
                default -> ANY;
            };
        }
    }

    /** Returns the index of the first page from {@code page} on that has the side; even indices are right-hand pages. */
    public int next(int page) {
        boolean wrong = side == Side.LEFT ? page % 2 == 0 : side == Side.RIGHT && page % 2 == 1;
        return wrong ? page + 1 : page;
    }
}
