package dev.broadsheet.config;

import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;
import static dev.broadsheet.config.Key.text;

import java.util.Optional;

/** The keys of an epigraph in {@code site.yaml}. */
final class EpigraphSchema {

    private static final Key<String> TEXT =
            required("text", MetadataSchema.TEXT, "The words; each line of a block (text: |) is a line of its own.");
    private static final Key<String> AUTHOR = text("author", "Whose words they are.");
    private static final Key<String> SOURCE = text("source", "The work that they are from.");

    private static final ValueType<Epigraph> TYPE = new ValueType.TextOrKeyed<>(
            new ValueType.Made<>(MetadataSchema.TEXT, text -> new Epigraph(text, "", "")),
            new ValueType.Keyed<>(Schema.of(TEXT, AUTHOR, SOURCE), EpigraphSchema::epigraph));

    private EpigraphSchema() {}

    /** @param description the description of the key {@code epigraph} */
    static Key<Epigraph> key(String description) {
        return optional("epigraph", TYPE, description);
    }

    private static Optional<Epigraph> epigraph(Mapping m) {
        String author = m.text(AUTHOR);
        String source = m.text(SOURCE);
        return m.get(TEXT).map(text -> new Epigraph(text, author, source));
    }
}
