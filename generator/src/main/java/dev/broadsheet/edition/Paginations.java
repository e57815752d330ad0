package dev.broadsheet.edition;

import dev.broadsheet.typesetter.Pagination;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where everything is in the PDFs.
 *
 * @param briefs by the slug of their article
 * @param books by their name
 */
public record Paginations(Map<String, Pagination> briefs, Map<String, Pagination> books) {

    public static final Paginations NONE = new Paginations(Map.of(), Map.of());

    public Paginations {
        briefs = Map.copyOf(briefs);
        books = Map.copyOf(books);
    }

    /** These and the others. */
    public Paginations and(Paginations others) {
        return new Paginations(union(briefs, others.briefs), union(books, others.books));
    }

    private static Map<String, Pagination> union(Map<String, Pagination> some, Map<String, Pagination> others) {
        Map<String, Pagination> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }
}
