package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of {@code site.yaml} for what books have besides their text. */
final class ApparatusSchema {

    private static final Key<String> INDEX_NAME = required(
            "name",
            new ValueType.Formed<>(Form.SLUG),
            "By which entries say that they belong to it; names takes people, places takes places, subjects takes all else.");
    private static final Key<String> INDEX_TITLE = optional(
            "title",
            MetadataSchema.TEXT,
            "What stands above it; names, places and subjects have titles by themselves.");

    static final Key<List<IndexConfig>> INDEXES = optional(
            "indexes",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(Schema.of(INDEX_NAME, INDEX_TITLE), ApparatusSchema::index), false),
            "Indexes of books of chapters and of the site; by default one of everything.");

    /** Where notes are. */
    static final Form<NotesPlace> PLACE = new Form<>(
            "notes-place",
            "BS-YAML-058",
            "a place of notes",
            "write foot, end-of-chapter or end-of-book",
            NotesPlace::of,
            Guesses.word(
                    List.of("foot", "end-of-chapter", "end-of-book"),
                    Map.of(
                            "footnotes",
                            "foot",
                            "page",
                            "foot",
                            "chapter",
                            "end-of-chapter",
                            "endnotes",
                            "end-of-book",
                            "book",
                            "end-of-book")));

    static final Key<NotesPlace> NOTES = optional(
            "notes",
            new ValueType.Formed<>(PLACE),
            "Where notes of books are: foot, end-of-chapter or end-of-book; by default foot.");

    /** Where works are listed. */
    private static final Form<ReferencesPlace> LIST_PLACE = new Form<>(
            "references-place",
            "BS-YAML-070",
            "a place of references",
            "write end-of-chapter or end-of-book",
            ReferencesPlace::of,
            Guesses.word(
                    List.of("end-of-chapter", "end-of-book"),
                    Map.of(
                            "chapter",
                            "end-of-chapter",
                            "chapters",
                            "end-of-chapter",
                            "book",
                            "end-of-book",
                            "whole",
                            "end-of-book")));

    static final Key<ReferencesPlace> REFERENCES = optional(
            "references",
            new ValueType.Formed<>(LIST_PLACE),
            "Where the works are listed that chapters cite: end-of-chapter or end-of-book; by default end-of-chapter.");

    private ApparatusSchema() {}

    static ApparatusConfig apparatus(Mapping m) {
        Set<String> names = new HashSet<>();
        List<IndexConfig> indexes = m.list(INDEXES).stream()
                .filter(index -> names.add(index.name()))
                .toList();
        return new ApparatusConfig(
                indexes.isEmpty() ? IndexConfig.USUAL : indexes, m.get(NOTES).orElse(NotesPlace.FOOT));
    }

    private static Optional<IndexConfig> index(Mapping m) {
        Optional<IndexConfig> index = m.get(INDEX_NAME)
                .map(name -> new IndexConfig(name, m.get(INDEX_TITLE).orElse("")));
        index.filter(found -> found.title().isEmpty() && !found.isKnown())
                .ifPresent(found -> m.error(
                        "BS-YAML-052",
                        INDEX_NAME,
                        "the index '" + found.name() + "' has no title",
                        "add a line: title: Index of " + found.name()));
        return index;
    }
}
