package dev.broadsheet.typesetter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything landed: the page of every anchor, and the place in the source where each page begins.
 *
 * @param pageLabels the printed label of every page, in order ("1", "2", or "i", "ii")
 * @param anchors for every {@code id} of the document, the zero-based index of the page on which its box begins
 * @param breaks where each page but the first begins, in page order; pages without running text are left out
 */
public record Pagination(List<String> pageLabels, Map<String, Integer> anchors, List<PageBreak> breaks) {

    public Pagination {
        pageLabels = List.copyOf(pageLabels);
        anchors = Map.copyOf(anchors);
        breaks = List.copyOf(breaks);
    }

    /** The printed label of the page on which the element with this {@code id} begins. */
    public Optional<String> labelOf(String anchor) {
        return Optional.ofNullable(anchors.get(anchor)).map(pageLabels::get);
    }

    public int pageCount() {
        return pageLabels.size();
    }

    /**
     * The beginning of a page within the running text.
     *
     * @param pageIndex zero-based index of the page that begins here
     * @param anchor {@code id} of the nearest enclosing or preceding element that has one; empty when there is none
     * @param offset characters of the block's text (white space collapsed, soft hyphens removed) that stand before the
     *     break; 0 when the block begins the page, {@link #AFTER} when the page begins after the element, in something
     *     that has no id
     */
    public record PageBreak(int pageIndex, String anchor, int offset) {

        /** The offset of what begins after the element. */
        public static final int AFTER = -1;
    }
}
