package dev.broadsheet.edition.html.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * What can be found.
 *
 * @param address relative to the page of the search
 * @param title as shown
 * @param lines below the title in a list of results: a date, a summary; may be empty
 * @param language tag of the title and the summary
 * @param subjects texts that say what it is about: summary, tags, names
 * @param headings within it
 * @param text of its body as UTF-8; made when it is read
 */
public record SearchDocument(
        String address,
        String title,
        List<String> lines,
        String language,
        List<String> subjects,
        List<String> headings,
        Supplier<byte[]> text) {

    public SearchDocument {
        lines = List.copyOf(lines);
        subjects = List.copyOf(subjects);
        headings = List.copyOf(headings);
    }
}
