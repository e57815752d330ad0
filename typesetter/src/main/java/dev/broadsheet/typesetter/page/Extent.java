package dev.broadsheet.typesetter.page;

/**
 * One page's share of a galley.
 *
 * @param from index of the first item
 * @param to index behind the last item
 * @param notesFrom index of the first footnote line of the page
 * @param notesTo index behind the last footnote line
 */
record Extent(int from, int to, int notesFrom, int notesTo) {}
