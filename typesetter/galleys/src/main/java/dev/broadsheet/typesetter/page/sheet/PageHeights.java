package dev.broadsheet.typesetter.page.sheet;

/** The height of each page. */
@FunctionalInterface
public interface PageHeights {

    /**
     * Returns the height of a page in pt.
     *
     * @param page zero-based index
     * @param name name of the page; empty for none
     */
    double of(int page, String name);

    /** Returns the number of columns of a page. */
    default int columns(int page, String name) {
        return 1;
    }
}
