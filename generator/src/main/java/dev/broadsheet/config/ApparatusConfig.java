package dev.broadsheet.config;

import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says of what books have besides their text.
 *
 * @param indexes in the order of their appearance; at least one
 * @param notes where notes of books are that say nothing of it
 */
public record ApparatusConfig(List<IndexConfig> indexes, NotesPlace notes) {

    /** When nothing is said. */
    public static final ApparatusConfig DEFAULT = new ApparatusConfig(IndexConfig.USUAL, NotesPlace.FOOT);

    public ApparatusConfig {
        indexes = List.copyOf(indexes);
    }

    /** The index that an entry belongs to, by the name that it gives; empty when there is no such index. */
    public Optional<IndexConfig> index(String name) {
        return indexes.stream().filter(index -> index.name().equals(name)).findFirst();
    }

    /** The index of this name, or else the one that takes what names none: that of subjects, or the first. */
    public IndexConfig indexOr(String name) {
        return index(name).or(() -> index(IndexConfig.SUBJECTS)).orElse(indexes.get(0));
    }
}
