package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import dev.broadsheet.source.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of {@code site.yaml} for the back matter and notes of books. */
final class ApparatusSchema {

    private static final Key<String> INDEX_NAME = required(
            "name",
            Form.SLUG,
            "By which entries say that they belong to it; names takes people, places takes places, subjects takes all else.");
    private static final Key<String> INDEX_TITLE =
            text("title", "What stands above it; names, places and subjects have titles by themselves.");

    static final Key<List<IndexConfig>> INDEXES = optional(
            "indexes",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(Schema.of(INDEX_NAME, INDEX_TITLE), ApparatusSchema::index), false),
            "Indexes of books of chapters and of the site; by default one of everything.");

    /** The place of notes. */
    static final Form<NotesPlace> PLACE = Form.oneOf(
            NotesPlace.values(),
            "notes-place",
            "BS-YAML-058",
            "a place of notes",
            "write foot, end-of-chapter or end-of-book",
            WordTable.of("""
                            foot footnotes page
                            end-of-chapter chapter
                            end-of-book endnotes book
                            """));

    static final Key<NotesPlace> NOTES =
            optional("notes", PLACE, "Where notes of books are: foot, end-of-chapter or end-of-book; by default foot.");

    /** The place of bibliographies. */
    private static final Form<ReferencesPlace> LIST_PLACE = Form.oneOf(
            ReferencesPlace.values(),
            "references-place",
            "BS-YAML-070",
            "a place of references",
            "write end-of-chapter or end-of-book",
            WordTable.of("""
                            end-of-chapter chapter chapters
                            end-of-book book whole
                            """));

    static final Key<ReferencesPlace> REFERENCES = optional(
            "references",
            LIST_PLACE,
            "Where the works are listed that chapters cite: end-of-chapter or end-of-book; by default end-of-chapter.");

    private ApparatusSchema() {}

    static BackMatterConfig apparatus(Mapping m) {
        Set<String> names = new HashSet<>();
        List<IndexConfig> indexes = m.list(INDEXES).stream()
                .filter(index -> names.add(index.name()))
                .toList();
        return new BackMatterConfig(
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
