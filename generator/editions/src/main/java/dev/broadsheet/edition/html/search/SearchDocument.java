package dev.broadsheet.edition.html.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * A document to be indexed.
 *
 * @param address the address relative to the search page
 * @param title the title as shown
 * @param lines the lines below the title in a list of results, such as a date and a summary; may be empty
 * @param language the language tag of the title and the summary
 * @param subjects texts about its subject: summary, tags, names
 * @param headings the headings within it
 * @param text supplies the text of its body in UTF-8
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
