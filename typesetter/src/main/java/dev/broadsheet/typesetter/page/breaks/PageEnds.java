package dev.broadsheet.typesetter.page.breaks;

/** Where pages are to end, as far as that is known before they are made. */
@FunctionalInterface
public interface PageEnds {

    /** Pages may end anywhere. */
    PageEnds ANYWHERE = (page, item) -> 0;

    /** The same for pages that are laid out again: columns above the end are not made equally high. */
    PageEnds UNBALANCED = new PageEnds() {
        @Override
        public double cost(int page, int item) {
            return 0;
        }

        @Override
        public boolean balanced() {
            return false;
        }
    };

    /**
     * What it costs to end a page before an item, beside what it costs anyway.
     *
     * @param page zero-based index
     * @param item index in the galley
     */
    double cost(int page, int item);

    /** Whether the last columns of the document are made equally high. */
    default boolean balanced() {
        return true;
    }
}
