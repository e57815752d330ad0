package dev.broadsheet.typesetter.page.breaks;

import java.util.Map;

/**
 * One column's share of a galley; that of a whole page, where pages have no columns.
 *
 * @param slot the column
 * @param from index of the first item
 * @param to index behind the last item
 * @param notesFrom index of the first footnote line of the column
 * @param notesTo index behind the last footnote line
 * @param floatsFrom index of the first float of the page or column
 * @param floatsTo index behind the last such float
 * @param page name of the page; empty for none
 * @param blank whether the page is empty so that the next one has the side that it must have
 * @param opening whether a stretch of text begins with it, because the page end above it is forced
 * @param spare white space at the foot, in pt
 * @param gives by how much margins are more than they were, or less, by the index of their item, in pt
 * @param lower by how many lines floats are lower, since their pictures are, by their index; negative for higher
 * @param reset 1 for each paragraph that has a line more than is best, -1 for each that has one less, by the index of its first
 *     line
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

    /** Whether nothing of the galley is in it. */
    boolean empty() {
        return from == to;
    }
}
