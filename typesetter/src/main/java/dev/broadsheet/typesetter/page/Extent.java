package dev.broadsheet.typesetter.page;

/**
 * One page's share of a galley.
 *
 * @param from index of the first item
 * @param to index behind the last item
 * @param notesFrom index of the first footnote line of the page
 * @param notesTo index behind the last footnote line
 * @param page name of the page; empty for none
 * @param blank whether the page is empty so that the next one has the side that it must have
 * @param spare white space at the foot, in pt
 */
record Extent(int from, int to, int notesFrom, int notesTo, String page, boolean blank, double spare) {}
