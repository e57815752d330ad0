package dev.broadsheet.typesetter.page;

/** The room of each page of a column. */
@FunctionalInterface
interface PageHeights {

    /**
     * Height of a page in pt.
     *
     * @param page zero-based index
     * @param name of the page; empty for none
     */
    double of(int page, String name);
}
