package dev.broadsheet.edition.html.search;

import java.util.List;

/**
 * A search result as readers see it.
 *
 * @param address the address relative to the search page
 * @param title the title, which is the text of the link
 * @param language the language tag of title and lines
 * @param lines the lines below the title
 */
public record SearchResult(String address, String title, String language, List<String> lines) {

    public SearchResult {
        lines = List.copyOf(lines);
    }

    static SearchResult of(SearchDocument document) {
        return new SearchResult(document.address(), document.title(), document.language(), document.lines());
    }

    /** Returns the values without names, to keep the index small. */
    List<Object> values() {
        return List.of(address, title, language, lines);
    }
}
