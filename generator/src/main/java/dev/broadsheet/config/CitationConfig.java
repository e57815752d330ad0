package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * What articles cite, and how.
 *
 * @param bibliography files of works, from the content folder on
 * @param notes whether works are cited in notes, and not in parentheses
 * @param style file of a style in CSL, from the content folder on; none for the house's own
 * @param wholeBook where it is said that one list has the works of all chapters; empty when each has its own
 */
public record CitationConfig(
        List<LocatedValue<String>> bibliography,
        boolean notes,
        Optional<LocatedValue<String>> style,
        Optional<SourcePosition> wholeBook) {

    /** Nothing is cited. */
    public static final CitationConfig NONE = new CitationConfig(List.of(), false, Optional.empty(), Optional.empty());

    public CitationConfig {
        bibliography = List.copyOf(bibliography);
    }
}
