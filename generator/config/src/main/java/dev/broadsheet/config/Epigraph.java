package dev.broadsheet.config;

import java.util.List;

/**
 * A quotation before a book or a part.
 *
 * @param text the quotation; line breaks are kept, as in verse
 * @param author empty if none is named
 * @param source the quoted work; empty if none is named
 */
public record Epigraph(String text, String author, String source) {

    /** Returns the lines of the quotation; never empty. */
    public List<String> lines() {
        return text.lines().map(String::strip).toList();
    }
}
