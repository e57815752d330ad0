package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Escape;
import dev.broadsheet.edition.model.PageMarks;
import dev.broadsheet.publication.Book;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the pages of the printed book begin, for the page list of the e-book and the marks in its chapters; EPUB
 * Accessibility 1.1, section 4.1.
 */
final class PageBreaks {

    private static final String CHAPTER = "_chapter";

    /** Of ids that the book's own pages have, the documents that they are in. */
    private final Map<String, String> documents = new HashMap<>();

    /** Of ids within such a document, the document. */
    private final Map<String, String> places = new HashMap<>();

    private final Map<String, Map<String, Object>> placed = new TreeMap<>();
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final List<Listed> listed = Collections.synchronizedList(new ArrayList<>());
    private final Optional<Pagination> pagination;

    /**
     * The beginning of a page in a chapter.
     *
     * @param page zero-based index
     * @param label as printed
     * @param anchor id in the chapter; {@code _chapter} for the chapter itself
     * @param offset see {@link PageBreak}
     */
    record Mark(int page, String label, String anchor, int offset) implements PageMarks.Mark {

        /** Whether it is for the template to make: what is around a body has ids of the theme. */
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

        /** Of the element that is at the beginning. */
        String id() {
            return "_page-" + (page + 1);
        }

        Map<String, Object> model() {
            return Map.of("id", id(), "label", label);
        }
    }

    private record Listed(int page, String label, String href) {}

    /** @param pagination of the printed book; empty when there is none */
    PageBreaks(Book book, Optional<Pagination> pagination) {
        this.pagination = pagination;
        book.all().forEach(article -> marks.put(article.slug(), new ArrayList<>()));
    }

    /** Says which document the id of the printed book is in, and lists the page that it begins on. */
    void place(String id, String path) {
        documents.put(id, path);
    }

    /** Says which document has a place for a mark before what the id of the printed book names. */
    void standsWithin(String id, String path) {
        places.put(id, path);
    }

    /** The marks for those places, as {@code id} and {@code label}, by the ids. */
    Map<String, Map<String, Object>> placed() {
        return placed;
    }

    /** Sorts the pages by what they begin in; after all documents are known. */
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
            // Within the head of a chapter, which is another one in print, no page is marked.
            marks.getOrDefault(slug, new ArrayList<>()).add(new Mark(begin.pageIndex(), label, anchor, begin.offset()));
        }
    }

    /** The marks in the body of a chapter, in order. */
    List<Mark> in(String slug) {
        return of(slug, false);
    }

    /** The marks around the body of a chapter, in order. */
    List<Mark> around(String slug) {
        return of(slug, true);
    }

    private List<Mark> of(String slug, boolean outside) {
        return marks.getOrDefault(slug, List.of()).stream()
                .filter(mark -> mark.isOutsideBody() == outside)
                .toList();
    }

    /** Lists a mark that has been made; chapters are made by several threads. */
    void made(Mark mark, String path) {
        listed.add(new Listed(mark.page(), mark.label(), path + "#" + mark.id()));
    }

    /** The label of a page by its zero-based index. */
    String label(int page) {
        return pagination.map(pages -> pages.pageLabels().get(page)).orElse("");
    }

    /** The zero-based index of the page that an id of the printed book begins on. */
    Optional<Integer> page(String id) {
        return pagination.map(pages -> pages.anchors().get(id));
    }

    /** The page list: {@code label} and {@code href}, in the order of the pages. */
    List<Map<String, Object>> list() {
        return listed.stream()
                .sorted(Comparator.comparingInt(Listed::page))
                .map(page -> Map.<String, Object>of("label", page.label(), "href", page.href()))
                .toList();
    }
}
