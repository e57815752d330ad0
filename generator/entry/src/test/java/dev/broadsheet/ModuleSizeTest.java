package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each module can be read in one go; see {@code docs/decisions/59-modules.md}. */
class ModuleSizeTest {

    private static final int PACKAGES_OF_MODULE = 15;
    private static final int KINDS_OF_BLOCKS = 20;
    private static final int LINES_OF_MODULE = 25_000;

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
        Set<Path> packages = new HashSet<>();
        long lines = 0;
        for (Path file : sources(module)) {
            packages.add(file.getParent());
            lines += Files.readAllLines(file).size();
        }
        assertThat(lines).as("lines").isLessThanOrEqualTo(LINES_OF_MODULE);
        assertThat(packages).hasSizeLessThanOrEqualTo(module.endsWith("kinds") ? KINDS_OF_BLOCKS : PACKAGES_OF_MODULE);
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
