package dev.broadsheet.edition.html;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.typesetter.api.Pagination;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps elements of a document to the pages of its brief that begin in them. A brief of a single page has no mapping. */
final class BriefPages {

    /** The mapping for an article without a brief, or with a brief of one page. */
    static final BriefPages NONE = new BriefPages(null);

    private final @Nullable Pagination pages;
    private final IdentityHashMap<Element, Integer> begins = new IdentityHashMap<>();

    /**
     * A page of the brief.
     *
     * @param index the zero-based index
     * @param label the printed page number
     */
    record Page(int index, String label) {}

    private BriefPages(@Nullable Pagination pages) {
        this.pages = pages;
    }

    static BriefPages of(Pagination brief, Document document) {
        if (brief.pageCount() <= 1) {
            return NONE;
        }
        BriefPages pages = new BriefPages(brief);
        pages.find(brief, document);
        return pages;
    }

    private void find(Pagination brief, Document document) {
        document.nodes().stream()
                .filter(Paragraph.class::isInstance)
                .findFirst()
                .ifPresent(first -> begins.put((Paragraph) first, 0));
        TextPositions places = new TextPositions(document);
        List<Pagination.PageBreak> breaks = brief.breaks();
        for (int i = 0; i < breaks.size(); i++) {
            int page = breaks.get(i).pageIndex();
            places.blockOf(breaks.get(i), i + 1 < breaks.size() ? breaks.get(i + 1) : null)
                    .ifPresent(block -> begins.putIfAbsent(block, page));
        }
    }

    boolean beginsIn(Element element) {
        return !begins.isEmpty() && begins.containsKey(element);
    }

    /** Returns the page that {@linkplain #beginsIn begins} in an element. */
    Page beginningIn(Element element) {
        int index = Objects.requireNonNull(begins.get(element));
        return new Page(index, Objects.requireNonNull(pages).pageLabels().get(index));
    }

    /** Returns the printed number of the page on which the element with an id begins; empty if there is none. */
    String labelOf(String id) {
        return pages == null ? "" : pages.labelOf(id).orElse("");
    }
}
