package dev.broadsheet.typesetter.page.galley;

import java.util.List;

/**
 * A paragraph of a galley that is as good with a line less or a line more than it has. Its lines are on the grid of the pages,
 * and nothing but the places between them, where pages may end, is among them.
 *
 * @param first index of its first line
 * @param last index of its last line
 * @param shorter its lines if there is one less; empty if that cannot be
 * @param longer its lines if there is one more; empty if that cannot be
 */
public record Resetting(int first, int last, List<Item.Piece> shorter, List<Item.Piece> longer) {

    public Resetting {
        shorter = List.copyOf(shorter);
        longer = List.copyOf(longer);
    }

    /** The lines of it. @param more 1 for a line more, -1 for a line less */
    public List<Item.Piece> lines(int more) {
        return more > 0 ? longer : shorter;
    }

    /** Whether it can have so many lines. @param more 1 for a line more, -1 for a line less */
    public boolean has(int more) {
        return !lines(more).isEmpty();
    }
}
