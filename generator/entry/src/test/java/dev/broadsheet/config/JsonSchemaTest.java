package dev.broadsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schemas match the Java schemas. {@code -Dgolden.update=true} rewrites them. */
class JsonSchemaTest {

    record Published(String name, String title, Schema schema) {

        String json() {
            return new JsonSchemaWriter().document(name, title, schema);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Published> published() {
        return List.of(
                new Published("site", "site.yaml of Broadsheet", SiteSchema.SCHEMA),
                new Published("front-matter", "Front matter of a Broadsheet article or page", MetadataSchema.SCHEMA));
    }

    @ParameterizedTest
    @MethodSource("published")
    void isWhatTheReaderAccepts(Published published) throws IOException {
        Path file = Path.of("../config/src/main/resources/dev/broadsheet/schema", published.name + ".schema.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, published.json());
        }
        assertThat(published.json()).isEqualTo(Files.readString(file));
    }
}
