package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.PageRanges;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of the pages on which anchors are, as paragraphs print them. */
public final class PageNumbers {

    /** Takes as much room as most numbers of a book's pages do. */
    private static final int GUESS = 100;

    private @Nullable Map<String, Integer> pages;
    private Set<Integer> omitted = Set.of();

    /**
     * Prints these from now on.
     *
     * @param landed numbers of pages; anchors that are not among them are not drawn
     * @param beside numbers of the references that print nothing
     */
    public void set(Map<String, Integer> landed, Set<Integer> beside) {
        pages = landed;
        omitted = beside;
    }

    boolean omits(int reference) {
        return omitted.contains(reference);
    }

    /** Numbers of the references that print nothing. */
    public Set<Integer> omitted() {
        return omitted;
    }

    /** The numbers of pages; null before the first. */
    public @Nullable Map<String, Integer> known() {
        return pages;
    }

    /** Each with the first of the anchors on its page; without anchors that are on no page. */
    NavigableMap<Integer, String> of(List<String> anchors) {
        Map<String, Integer> landed = pages;
        return landed == null
                ? PageRanges.pages(PageRanges.all(anchors), anchor -> GUESS)
                : PageRanges.pages(anchors, landed::get);
    }
}
