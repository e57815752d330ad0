package dev.broadsheet.citation.csl;

import java.util.List;
import java.util.Map;

/**
 * A work, by its CSL variables.
 *
 * @param type the CSL type, such as {@code article-journal}
 * @param texts the values of standard and number variables
 */
public record Item(
        String id,
        String type,
        Map<String, String> texts,
        Map<String, List<PersonName>> names,
        Map<String, DateValue> dates) {

    public Item {
        texts = Map.copyOf(texts);
        names = Map.copyOf(names);
        dates = Map.copyOf(dates);
    }

    /** Returns the text of a variable; empty if unknown. {@code page-first} defaults to the first number of {@code page}. */
    String text(String variable) {
        String text = texts.getOrDefault(variable, "");
        return text.isEmpty() && variable.equals("page-first") ? firstPage() : text;
    }

    private String firstPage() {
        String page = texts.getOrDefault("page", "");
        int end = 0;
        while (end < page.length() && Character.isLetterOrDigit(page.charAt(end))) {
            end++;
        }
        return page.substring(0, end);
    }

    List<PersonName> people(String variable) {
        return names.getOrDefault(variable, List.of());
    }

    boolean has(String variable) {
        return !text(variable).isEmpty() || !people(variable).isEmpty() || dates.containsKey(variable);
    }
}
