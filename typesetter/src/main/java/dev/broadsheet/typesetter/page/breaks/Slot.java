package dev.broadsheet.typesetter.page.breaks;

/**
 * A column of a page: what text is cut to fit into.
 *
 * @param page zero-based index
 * @param column zero-based, in the order in which they are read
 * @param columns how many the page has
 */
public record Slot(int page, int column, int columns) {

    static final Slot FIRST = new Slot(0, 0, 1);

    boolean isLast() {
        return column + 1 >= columns;
    }

    /** Whether what spans all columns is more than a column wide. */
    public boolean isShared() {
        return columns > 1;
    }
}
