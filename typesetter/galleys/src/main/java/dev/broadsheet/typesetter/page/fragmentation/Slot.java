package dev.broadsheet.typesetter.page.fragmentation;

/**
 * A column of a page.
 *
 * @param page zero-based index of the page
 * @param column zero-based index of the column on the page, in reading order
 * @param columns number of columns of the page
 */
public record Slot(int page, int column, int columns) {

    public static final Slot FIRST = new Slot(0, 0, 1);

    public boolean isLast() {
        return column + 1 >= columns;
    }

    /** Whether the page has several columns. */
    public boolean isShared() {
        return columns > 1;
    }
}
