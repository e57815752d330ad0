package dev.broadsheet.edition.html;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Paragraph;
import dev.broadsheet.typesetter.Pagination;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which elements of a document the pages of its brief begin. A brief of a single page is not worth telling. */
final class BriefPages {

    /** Of an article that has no brief. */
    static final BriefPages NONE = new BriefPages(null);

    private final @Nullable Pagination pages;
    private final IdentityHashMap<Element, Integer> begins = new IdentityHashMap<>();

    /**
     * A page of the brief.
     *
     * @param index from 0
     * @param label as the brief prints it
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
        DocumentPlaces places = new DocumentPlaces(document);
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

    /** The page that {@linkplain #beginsIn begins} in an element. */
    Page beginningIn(Element element) {
        int index = Objects.requireNonNull(begins.get(element));
        return new Page(index, Objects.requireNonNull(pages).pageLabels().get(index));
    }

    /** The label of the page that an id is on; empty when it has none. */
    String labelOf(String id) {
        return pages == null ? "" : pages.labelOf(id).orElse("");
    }
}
