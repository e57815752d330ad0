package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of citations.
 *
 * @param bibliography the paths of bibliography files, relative to the content folder
 * @param notes whether works are cited in notes instead of parentheses
 * @param style the path of a CSL style, relative to the content folder; empty for the built-in style
 * @param wholeBook the position of the setting that all chapters share one bibliography; empty if each has its own
 */
public record CitationConfig(
        List<LocatedValue<String>> bibliography,
        boolean notes,
        Optional<LocatedValue<String>> style,
        Optional<SourcePosition> wholeBook) {

    /** The configuration without bibliographies. */
    public static final CitationConfig NONE = new CitationConfig(List.of(), false, Optional.empty(), Optional.empty());

    public CitationConfig {
        bibliography = List.copyOf(bibliography);
    }
}
