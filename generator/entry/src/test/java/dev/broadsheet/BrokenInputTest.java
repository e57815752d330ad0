package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.edition.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For any error in the input, the diagnostic says where it is and how to fix it, and the last valid output remains. */
class BrokenInputTest {

    /** Where a whole run, which writes a list, shows the rest of a group. */
    private static final String LIST = "; target/broadsheet/diagnostics.json lists all";

    private static Project good;

    @TempDir
    Path root;

    static List<BrokenInput> inputs() {
        return BrokenInput.all();
    }

    static List<Path> contents() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/broken"))) {
            return folders.sorted().toList();
        }
    }

    @BeforeAll
    static void publishSomethingGood(@TempDir Path folder) {
        good = Project.start(folder).article("good", "A paragraph.");
        assertThat(good.generate().published()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isToldAndNotPublished(BrokenInput input) throws IOException {
        input.writeTo(root);

        String printed = assertRefused(Project.in(root));

        String name = input.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Golden.assertMatches("broken-" + name + ".txt", printed);
    }

    /** A whole run reports the same errors in content as its phases, and editions do not add any. */
    @ParameterizedTest
    @MethodSource("contents")
    void contentIsToldAndNotPublished(Path broken) throws IOException {
        String printed = assertRefused(Project.copyOf(broken, root));

        assertThat(printed.replace(LIST, "")).isEqualTo(Files.readString(broken.resolve("expected.txt")));
    }

    private static String assertRefused(Project project) throws IOException {
        Map<String, String> before = project.copyOutput(good).published();

        GenerationReport report = project.failOn(Severity.WARNING).generate();

        assertThat(report.published()).isFalse();
        assertThat(project.published()).isEqualTo(before);
        return Project.printed(report);
    }
}
