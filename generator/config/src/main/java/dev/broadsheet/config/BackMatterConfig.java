package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * The configuration of the back matter and notes of books.
 *
 * @param indexes in the order of their appearance; at least one
 * @param notes the place of notes in books that do not configure it
 */
public record BackMatterConfig(List<IndexConfig> indexes, NotesPlace notes) {

    /** The default configuration. */
    public static final BackMatterConfig DEFAULT = new BackMatterConfig(IndexConfig.USUAL, NotesPlace.FOOT);

    public BackMatterConfig {
        indexes = List.copyOf(indexes);
    }

    /** Returns the index of this name, as index entries give it; empty if there is none. */
    public Optional<IndexConfig> index(String name) {
        return indexes.stream().filter(index -> index.name().equals(name)).findFirst();
    }

    /** Returns the index of this name, or else the one for entries without a name: that of subjects, or the first. */
    public IndexConfig indexOr(String name) {
        return index(name).or(() -> index(IndexConfig.SUBJECTS)).orElse(indexes.get(0));
    }
}
