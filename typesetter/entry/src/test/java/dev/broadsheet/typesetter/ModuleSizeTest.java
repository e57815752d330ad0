package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each module can be read in one go; see {@code docs/decisions/59-modules.md}. */
class ModuleSizeTest {

    private static final int PACKAGES_OF_MODULE = 15;
    private static final int LINES_OF_MODULE = 25_000;
    private static final int CLASSES_OF_PACKAGE = 25;

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            return folders.filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isSmall(Path module) throws IOException {
        Map<Path, Integer> classes = new TreeMap<>();
        long lines = 0;
        for (Path file : sources(module)) {
            classes.merge(Objects.requireNonNull(file.getParent()), 1, Integer::sum);
            lines += Files.readAllLines(file).size();
        }
        assertThat(lines).as("lines").isLessThanOrEqualTo(LINES_OF_MODULE);
        assertThat(classes).as("packages").hasSizeLessThanOrEqualTo(PACKAGES_OF_MODULE);
        assertThat(classes).allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(CLASSES_OF_PACKAGE));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysWhatItIsFor(Path module) {
        assertThat(module.resolve("README.md")).isRegularFile();
    }

    private static List<Path> sources(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
