package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * What articles cite, and how.
 *
 * @param bibliography files of works, from the content folder on
 * @param notes whether works are cited in notes, and not in parentheses
 * @param style file of a style in CSL, from the content folder on; none for the house's own
 */
public record CitationConfig(
        List<LocatedValue<String>> bibliography, boolean notes, Optional<LocatedValue<String>> style) {

    /** Nothing is cited. */
    public static final CitationConfig NONE = new CitationConfig(List.of(), false, Optional.empty());

    public CitationConfig {
        bibliography = List.copyOf(bibliography);
    }
}
