package dev.broadsheet.typesetter.page.breaks;

/**
 * One page's share of a galley.
 *
 * @param from index of the first item
 * @param to index behind the last item
 * @param notesFrom index of the first footnote line of the page
 * @param notesTo index behind the last footnote line
 * @param floatsFrom index of the first float at the top or foot of the page
 * @param floatsTo index behind the last such float
 * @param page name of the page; empty for none
 * @param blank whether the page is empty so that the next one has the side that it must have
 * @param opening whether a stretch of text begins with the page, because the page end above it is forced
 * @param spare white space at the foot, in pt
 */
public record Extent(
        int from,
        int to,
        int notesFrom,
        int notesTo,
        int floatsFrom,
        int floatsTo,
        String page,
        boolean blank,
        boolean opening,
        double spare) {

    /** Whether nothing of the galley stands on the page. */
    boolean empty() {
        return from == to;
    }

    Extent named(String name) {
        return new Extent(from, to, notesFrom, notesTo, floatsFrom, floatsTo, name, blank, opening, spare);
    }
}
