package dev.broadsheet.typesetter.page.fragmentation;

import java.util.Map;

/**
 * The part of a galley that a column shows, or a page if it has a single column.
 *
 * @param slot the column
 * @param from index of the first item
 * @param to index after the last item
 * @param notesFrom index of the first footnote line of the column
 * @param notesTo index after the last footnote line
 * @param floatsFrom index of the first float of the page or column
 * @param floatsTo index after the last such float
 * @param page name of the page; empty for none
 * @param blank whether the page is left blank so that the next one is a left or a right one
 * @param opening whether the page end before it is forced
 * @param spare white space at the foot, in pt
 * @param gives by how much margins and pieces grow, in pt, by item index; negative for shrinking
 * @param lower by how many lines floats are lower, by index among all floats; negative for higher
 * @param reset 1 for each paragraph with a line more than is best, -1 for each with a line less, by the item index of its
 *     first line
 */
public record Extent(
        Slot slot,
        int from,
        int to,
        int notesFrom,
        int notesTo,
        int floatsFrom,
        int floatsTo,
        String page,
        boolean blank,
        boolean opening,
        double spare,
        Map<Integer, Double> gives,
        Map<Integer, Integer> lower,
        Map<Integer, Integer> reset) {

    public Extent {
        gives = Map.copyOf(gives);
        lower = Map.copyOf(lower);
        reset = Map.copyOf(reset);
    }

    /** Whether it has no items. */
    public boolean empty() {
        return from == to;
    }
}
