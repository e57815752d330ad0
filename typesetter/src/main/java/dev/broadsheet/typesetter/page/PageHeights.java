package dev.broadsheet.typesetter.page;

/** The room of each page of a column. */
@FunctionalInterface
interface PageHeights {

    /** Height of the page with this zero-based index, in pt. */
    double of(int page);
}
