package dev.broadsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the manual have a row for each accepted key, and no others. */
class DocumentedKeysTest {

    private static final Path DOCS = Path.of("../../manual/content/chapters/write");

    private static final Pattern ROW = Pattern.compile("^\\| `([A-Za-z]+)` \\|", Pattern.MULTILINE);

    static List<Arguments> tables() {
        return List.of(
                Arguments.of("publication.md", "\n## site.yaml\n", SiteSchema.SCHEMA),
                Arguments.of("front-matter.md", "# Front matter\n", MetadataSchema.SCHEMA));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void areThoseOfTheSchema(String file, String heading, Schema schema) throws IOException {
        assertThat(rows(file, heading)).containsExactlyInAnyOrderElementsOf(schema.names());
    }

    /** Returns the keys of the first table below a heading. */
    private static List<String> rows(String file, String heading) throws IOException {
        String text = Files.readString(DOCS.resolve(file));
        int table = text.indexOf("| --- |", text.indexOf(heading));
        String rows = text.substring(table, text.indexOf("\n\n", table));
        return ROW.matcher(rows).results().map(row -> row.group(1)).toList();
    }
}
