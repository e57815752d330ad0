package dev.broadsheet.edition;

import dev.broadsheet.typesetter.api.Pagination;
import java.util.Map;
import java.util.TreeMap;

/**
 * The paginations of the PDFs: the page of each anchor and the beginning of each page.
 *
 * @param briefs the paginations of the briefs, by the slug of the article
 * @param books the paginations of the books, by the name of the book
 */
public record Paginations(Map<String, Pagination> briefs, Map<String, Pagination> books) {

    public static final Paginations NONE = new Paginations(Map.of(), Map.of());

    public Paginations {
        briefs = Map.copyOf(briefs);
        books = Map.copyOf(books);
    }

    /** Returns the union of these paginations and others, which take precedence. */
    public Paginations and(Paginations others) {
        return new Paginations(union(briefs, others.briefs), union(books, others.books));
    }

    private static Map<String, Pagination> union(Map<String, Pagination> some, Map<String, Pagination> others) {
        Map<String, Pagination> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }
}
