package dev.broadsheet.typesetter.page.breaks;

/**
 * The unit of heights on pages.
 *
 * @param grid distance of the lines of the page grid, in pt; 0 for none, so that margins may change by any height
 * @param line height of the lines by which white space is measured, in pt; 0 if it is not measured by lines
 */
public record LineCount(double grid, double line) {
    public static final LineCount NONE = new LineCount(0, 0);
}
