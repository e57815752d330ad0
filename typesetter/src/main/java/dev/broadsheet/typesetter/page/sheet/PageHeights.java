package dev.broadsheet.typesetter.page.sheet;

/** The room of each page of a column. */
@FunctionalInterface
public interface PageHeights {

    /**
     * Height of a page in pt.
     *
     * @param page zero-based index
     * @param name of the page; empty for none
     */
    double of(int page, String name);

    /** Number of columns of a page. */
    default int columns(int page, String name) {
        return 1;
    }
}
