package dev.broadsheet.config;

import java.util.List;

/**
 * What articles cite, and how.
 *
 * @param bibliography files of works, from the content folder on
 * @param notes whether works are cited in notes, and not in parentheses
 */
public record CitationConfig(List<LocatedValue<String>> bibliography, boolean notes) {

    /** Nothing is cited. */
    public static final CitationConfig NONE = new CitationConfig(List.of(), false);

    public CitationConfig {
        bibliography = List.copyOf(bibliography);
    }
}
