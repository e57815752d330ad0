package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The outcome of composing all pages: where anchors and references are, and how the pages are numbered.
 *
 * @param composition composition of the drawn pages; unknown before they are drawn
 * @param numbers page number of each page, in order
 * @param beside numbers of the references that are on the same page as all their targets
 * @param kept number of pages that were replayed from another document
 * @param blank number of blank pages inserted so that the next page is a left or a right one
 */
public record ComposedPages(
        Pagination pagination,
        Composition composition,
        List<Integer> numbers,
        Set<Integer> beside,
        int kept,
        int blank) {

    /** Creates the outcome for pages that are not drawn. */
    public ComposedPages(Pagination pagination, Composition composition, List<Integer> numbers, Set<Integer> beside) {
        this(pagination, composition, numbers, beside, 0, 0);
    }

    /** Returns the page number of each anchor. */
    public Map<String, Integer> anchors() {
        return pagination.anchors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, anchor -> numbers.get(anchor.getValue())));
    }

    /** Returns a copy with the results of drawing. */
    ComposedPages drawn(Composition read, int keptPages, int blankPages) {
        return new ComposedPages(pagination, read, numbers, beside, keptPages, blankPages);
    }

    /** Receives the pages in order. */
    interface PageSink {

        /** @param text the values that its margin boxes may show */
        void page(PageFragment page, String label, PageText text);
    }

    /** Composes the pages in order, passes each to the sink, and returns where anchors and references are. */
    static ComposedPages of(List<Pagination.PageBreak> starts, PageComposer composer, PageSink sink) {
        LabelCollector landmarks = new LabelCollector();
        PageNumbering numbering = composer.numbering();
        List<Integer> numbers = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Pagination.PageFill> filled = new ArrayList<>();
        for (int index = 0; index < composer.count(); index++) {
            PageFragment page = composer.page(index);
            landmarks.next(page);
            filled.add(composer.filled(index));
            numbers.add(landmarks.pageNumber());
            labels.add(numbering.label(index, landmarks.pageNumber()));
            sink.page(page, labels.get(index), landmarks.pageText(composer.count()));
        }
        Pagination pagination = new Pagination(labels, landmarks.anchors(), starts, filled);
        return new ComposedPages(pagination, Composition.UNKNOWN, numbers, landmarks.beside());
    }
}
