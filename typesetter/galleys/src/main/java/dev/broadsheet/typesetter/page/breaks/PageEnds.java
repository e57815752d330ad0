package dev.broadsheet.typesetter.page.breaks;

/** Costs of page ends by place, in addition to those of the content. */
@FunctionalInterface
public interface PageEnds {

    /** Pages may end anywhere. */
    PageEnds ANYWHERE = (page, item) -> 0;

    /** Pages may end anywhere, and the last columns are not balanced, since pages are laid out again. */
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
     * Returns the additional cost of ending a page before an item.
     *
     * @param page zero-based index of the page or column
     * @param item index of the item in the galley
     */
    double cost(int page, int item);

    /** Whether the last columns of the document are made equally high. */
    default boolean balanced() {
        return true;
    }
}
