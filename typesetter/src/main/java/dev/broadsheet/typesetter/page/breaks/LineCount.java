package dev.broadsheet.typesetter.page.breaks;

/**
 * The lines by which what is on pages is counted.
 *
 * @param grid distance of the lines that pages keep, in pt; 0 for none, where margins give by any height
 * @param line height of a line, in pt; 0 where white is not counted by lines
 */
public record LineCount(double grid, double line) {
    public static final LineCount NONE = new LineCount(0, 0);
}
