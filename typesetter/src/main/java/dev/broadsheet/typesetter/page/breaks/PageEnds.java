package dev.broadsheet.typesetter.page.breaks;

/** Where pages are to end, as far as that is known before they are made. */
@FunctionalInterface
public interface PageEnds {

    /** Pages may end anywhere. */
    PageEnds ANYWHERE = (page, item) -> 0;

    /**
     * What it costs to end a page before an item, beside what it costs anyway.
     *
     * @param page zero-based index
     * @param item index in the galley
     */
    double cost(int page, int item);
}
