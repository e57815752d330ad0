package dev.broadsheet.config;

import java.util.List;

/**
 * The words of somebody else before a book or a part.
 *
 * @param text the words; line ends are kept, as in verses
 * @param author whose they are; empty when nobody is named
 * @param source where they are from; empty when nothing is named
 */
public record Epigraph(String text, String author, String source) {

    /** The lines of the words; never empty. */
    public List<String> lines() {
        return text.lines().map(String::strip).toList();
    }
}
