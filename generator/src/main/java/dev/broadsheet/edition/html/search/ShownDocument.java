package dev.broadsheet.edition.html.search;

import java.util.List;

/**
 * What readers see of a document that is found.
 *
 * @param address relative to the search page
 * @param title what leads there
 * @param language of both, as a tag
 * @param lines below the title
 */
public record ShownDocument(String address, String title, String language, List<String> lines) {

    public ShownDocument {
        lines = List.copyOf(lines);
    }

    static ShownDocument of(SearchDocument document) {
        return new ShownDocument(document.address(), document.title(), document.language(), document.lines());
    }

    /** For the index, where each character counts. */
    List<Object> values() {
        return List.of(address, title, language, lines);
    }
}
