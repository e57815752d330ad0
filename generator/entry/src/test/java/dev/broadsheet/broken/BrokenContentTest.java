package dev.broadsheet.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/broken} is a project with one error in its content; its {@code expected.txt} holds
 * the printed diagnostics. {@code -Dgolden.update=true} rewrites these files.
 */
class BrokenContentTest {

    private static final Path ROOT = Path.of("src/test/resources/broken");

    /** Errors that only editions find; {@code BrokenInputTest} checks them in a whole run. */
    private static final Set<String> FOUND_BY_EDITIONS = Set.of("menu-links", "thresholds-exceeded");

    static List<String> projects() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !FOUND_BY_EDITIONS.contains(name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void printsExactly(String name) throws IOException {
        Path expected = ROOT.resolve(name).resolve("expected.txt");
        String printed = Phases.print(ROOT.resolve(name));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected)).isNotEmpty();
    }

    @Test
    void thereAreAtLeastThirty() throws IOException {
        assertThat(projects()).hasSizeGreaterThanOrEqualTo(30);
    }
}
