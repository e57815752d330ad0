package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.content.PageRanges;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page numbers of anchors, as paragraphs print them. */
public final class PageNumbers {

    /** Number assumed before pages are known; as wide as most page numbers of a book. */
    private static final int GUESS = 100;

    private @Nullable Map<String, Integer> pages;
    private Set<Integer> omitted = Set.of();

    /**
     * Sets the numbers to print.
     *
     * @param landed page numbers of anchors; other anchors are not drawn
     * @param beside numbers of the references that are omitted
     */
    public void set(Map<String, Integer> landed, Set<Integer> beside) {
        pages = landed;
        omitted = beside;
    }

    boolean omits(int reference) {
        return omitted.contains(reference);
    }

    /** Returns the numbers of the references that are omitted. */
    public Set<Integer> omitted() {
        return omitted;
    }

    /** Returns the page numbers; null before the first layout. */
    public @Nullable Map<String, Integer> known() {
        return pages;
    }

    /** Returns the page numbers of anchors, each with the first anchor on its page. */
    NavigableMap<Integer, String> of(List<String> anchors) {
        Map<String, Integer> landed = pages;
        return landed == null
                ? PageRanges.pages(PageRanges.all(anchors), anchor -> GUESS)
                : PageRanges.pages(anchors, landed::get);
    }
}
