package dev.broadsheet.typesetter.page.galley;

import java.util.List;

/**
 * A paragraph of a galley that may have a line less or a line more. Its lines are on the page grid, with nothing but break
 * opportunities between them.
 *
 * @param first item index of its first line
 * @param last item index of its last line
 * @param shorter its lines with one line less; empty if impossible
 * @param longer its lines with one line more; empty if impossible
 */
public record ParagraphVariants(int first, int last, List<Item.Piece> shorter, List<Item.Piece> longer) {

    public ParagraphVariants {
        shorter = List.copyOf(shorter);
        longer = List.copyOf(longer);
    }

    /** Returns the changed lines. @param more 1 for a line more, -1 for a line less */
    public List<Item.Piece> lines(int more) {
        return more > 0 ? longer : shorter;
    }

    /** Whether the change is possible. @param more 1 for a line more, -1 for a line less */
    public boolean has(int more) {
        return !lines(more).isEmpty();
    }
}
