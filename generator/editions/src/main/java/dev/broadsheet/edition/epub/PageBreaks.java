package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Escape;
import dev.broadsheet.edition.model.PageMarks;
import dev.broadsheet.publication.Book;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The page breaks of the printed book, for the page list of the e-book and the page break markers in its documents; EPUB
 * Accessibility 1.1, section 4.1.
 */
final class PageBreaks {

    private static final String CHAPTER = "_chapter";

    /** The e-book's documents by the ids that the corresponding pages of the printed book have. */
    private final Map<String, String> documents = new HashMap<>();

    /** The e-book's documents by the ids before which their templates can place a marker. */
    private final Map<String, String> places = new HashMap<>();

    private final Map<String, Map<String, Object>> placed = new TreeMap<>();
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final List<Listed> listed = Collections.synchronizedList(new ArrayList<>());
    private final Optional<Pagination> pagination;

    /**
     * A page break marker.
     *
     * @param page the zero-based index of the page
     * @param label the printed page number
     * @param anchor the id in the chapter; {@code _chapter} for the chapter itself
     * @param offset the offset in the element with that id, see {@link PageBreak}
     */
    record Mark(int page, String label, String anchor, int offset) implements PageMarks.Mark {

        /** Returns whether the template has to write the marker: ids of the theme, outside the body, begin with an underscore. */
        boolean isOutsideBody() {
            return anchor.startsWith("_");
        }

        @Override
        public String markup() {
            StringBuilder out = new StringBuilder("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"")
                    .append(id())
                    .append("\" aria-label=\"");
            Escape.attribute(label, out);
            return out.append("\"></span>").toString();
        }

        /** Returns the id of the marker's element. */
        String id() {
            return "_page-" + (page + 1);
        }

        Map<String, Object> model() {
            return Map.of("id", id(), "label", label);
        }
    }

    private record Listed(int page, String label, String href) {}

    /** @param pagination the pagination of the printed book; empty if there is none */
    PageBreaks(Book book, Optional<Pagination> pagination) {
        this.pagination = pagination;
        book.all().forEach(article -> marks.put(article.slug(), new ArrayList<>()));
    }

    /**
     * Declares the document that corresponds to an id of the printed book; a page that begins there is listed with a link to the
     * document.
     */
    void place(String id, String path) {
        documents.put(id, path);
    }

    /** Declares the document whose template can place a marker before the element that has this id in the printed book. */
    void standsWithin(String id, String path) {
        places.put(id, path);
    }

    /** Returns the models of the markers at the ids of {@link #standsWithin}, by id: {@code id} and {@code label}. */
    Map<String, Map<String, Object>> placed() {
        return placed;
    }

    /** Assigns the page breaks to documents and chapters; to be called after all documents have been declared. */
    void distribute() {
        pagination.ifPresent(pages -> pages.breaks().forEach(begin -> distribute(begin, pages)));
    }

    private void distribute(PageBreak begin, Pagination pages) {
        String label = pages.pageLabels().get(begin.pageIndex());
        int stop = begin.anchor().indexOf('.');
        String slug = stop < 0 ? begin.anchor() : begin.anchor().substring(0, stop);
        String anchor = stop < 0 ? CHAPTER : begin.anchor().substring(stop + 1);
        String document = documents.get(begin.anchor());
        String place = places.get(begin.anchor());
        boolean within = begin.offset() > 0;
        if (place != null && !within) {
            Mark mark = new Mark(begin.pageIndex(), label, begin.anchor(), 0);
            placed.put(begin.anchor(), mark.model());
            made(mark, place);
        } else if (document != null && !within) {
            listed.add(new Listed(begin.pageIndex(), label, document));
        } else if (stop >= 0 || !within) {
            // A break within the head of a chapter gets no marker, since the e-book has a different head.
            marks.getOrDefault(slug, new ArrayList<>()).add(new Mark(begin.pageIndex(), label, anchor, begin.offset()));
        }
    }

    /** Returns the markers in the body of a chapter, in order. */
    List<Mark> in(String slug) {
        return of(slug, false);
    }

    /** Returns the markers outside the body of a chapter, in order. */
    List<Mark> around(String slug) {
        return of(slug, true);
    }

    private List<Mark> of(String slug, boolean outside) {
        return marks.getOrDefault(slug, List.of()).stream()
                .filter(mark -> mark.isOutsideBody() == outside)
                .toList();
    }

    /** Adds a marker that has been written to the page list. Thread-safe. */
    void made(Mark mark, String path) {
        listed.add(new Listed(mark.page(), mark.label(), path + "#" + mark.id()));
    }

    /** Returns the printed number of a page by its zero-based index. */
    String label(int page) {
        return pagination.map(pages -> pages.pageLabels().get(page)).orElse("");
    }

    /** Returns the zero-based index of the page on which the element with this id begins in the printed book. */
    Optional<Integer> page(String id) {
        return pagination.map(pages -> pages.anchors().get(id));
    }

    /** Returns the entries of the page list in page order: {@code label} and {@code href}. */
    List<Map<String, Object>> list() {
        return listed.stream()
                .sorted(Comparator.comparingInt(Listed::page))
                .map(page -> Map.<String, Object>of("label", page.label(), "href", page.href()))
                .toList();
    }
}
