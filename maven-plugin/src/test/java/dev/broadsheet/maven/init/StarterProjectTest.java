package dev.broadsheet.maven.init;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.maven.init.StarterProject.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterProjectTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @TempDir
    private Path folder;

    private StarterProject.Result start(String title, Kind kind, String language) throws IOException {
        return new StarterProject(title, kind, language, "1.2.3", TODAY).writeTo(folder);
    }

    private GenerationReport generate() {
        return new Generator(new GeneratorOptions(
                                folder,
                                folder.resolve("content"),
                                folder.resolve("templates"),
                                folder.resolve("target/broadsheet/site"),
                                folder.resolve("target/broadsheet"),
                                Optional.empty(),
                                Optional.empty(),
                                Severity.WARNING)
                        .startedAt(Instant.parse("2026-03-01T12:00:00Z")))
                .generate();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void buildsWithoutAWarning(Kind kind) throws IOException {
        start("Harbour & Sons: \"News\"", kind, "en");

        GenerationReport report = generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.published()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "pt-BR", "ja"})
    void buildsInOtherLanguages(String language) throws IOException {
        start("Briefing", Kind.NEWS, language);

        assertThat(generate().diagnostics()).isEmpty();
    }

    @Test
    void writesAValidPom() throws Exception {
        start("Ärger & <Co>", Kind.NEWS, "en");

        String pom = Files.readString(folder.resolve("pom.xml"));
        assertThat(pom).contains("<artifactId>arger-co</artifactId>", "<version>1.2.3</version>");
        try (InputStream file = Files.newInputStream(folder.resolve("pom.xml"))) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file)
                            .getElementsByTagName("name")
                            .item(0)
                            .getTextContent())
                    .isEqualTo("Ärger & <Co>");
        }
    }

    @Test
    void changesNoFileThatIsThere() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");

        StarterProject.Result result = start("Briefing", Kind.BOOK, "en");

        assertThat(result.kept()).containsExactly("pom.xml");
        assertThat(folder.resolve("pom.xml")).hasContent("mine");
        assertThat(result.written()).contains(".gitignore", "content/site.yaml", ".github/workflows/publish.yml");
    }

    /** A file that the list lacks would be in no project. */
    @Test
    void listsAllOfItsFiles() throws Exception {
        Path list = Path.of(Objects.requireNonNull(StarterProject.class.getResource("files.txt"))
                .toURI());
        Path resources = Objects.requireNonNull(list.getParent());
        try (Stream<Path> files = Files.walk(resources)) {
            List<String> all = files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .toList();
            assertThat(Files.readAllLines(resources.resolve("files.txt")))
                    .containsExactlyElementsOf(new TreeSet<>(all));
        }
    }
}
