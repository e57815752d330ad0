package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.Composition;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where everything landed.
 *
 * @param composition of the pages that were drawn
 * @param numbers by which each page was counted, in order
 * @param beside numbers of the references that are on the page of their targets
 * @param kept how many pages were drawn as they were in another document
 * @param blank how many pages are empty so that another has the side that it must have
 */
public record Landing(
        Pagination pagination,
        Composition composition,
        List<Integer> numbers,
        Set<Integer> beside,
        int kept,
        int blank) {

    /** Of pages that are not drawn. */
    public Landing(Pagination pagination, Composition composition, List<Integer> numbers, Set<Integer> beside) {
        this(pagination, composition, numbers, beside, 0, 0);
    }

    /** The number of the page of every anchor. */
    public Map<String, Integer> anchors() {
        return pagination.anchors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, anchor -> numbers.get(anchor.getValue())));
    }

    /** The same of pages that have been drawn. */
    Landing drawn(Composition read, int keptPages, int blankPages) {
        return new Landing(pagination, read, numbers, beside, keptPages, blankPages);
    }

    /** Takes pages in their order. */
    interface PageSink {

        /** @param text what its margin boxes may show */
        void page(PageFragment page, String label, PageText text);
    }

    /** Composes the pages one after the other, and says where everything is on them. */
    static Landing of(List<Pagination.PageBreak> starts, PageComposer composer, PageSink sink) {
        Landmarks landmarks = new Landmarks();
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
        return new Landing(pagination, Composition.UNKNOWN, numbers, landmarks.beside());
    }
}
