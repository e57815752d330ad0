package dev.broadsheet.typesetter.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of the pages on which anchors stand, as paragraphs print them. */
final class PageNumbers {

    /** Takes as much room as most numbers of a book's pages do. */
    private static final int GUESS = 100;

    private @Nullable Map<String, Integer> pages;

    /** @param landed from now on these; anchors that are not among them are not drawn */
    void set(Map<String, Integer> landed) {
        pages = landed;
    }

    /** Null when the anchor stands on no page. */
    @Nullable
    Integer of(String anchor) {
        return pages == null ? Integer.valueOf(GUESS) : pages.get(anchor);
    }
}
