package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.IgnoredWarnings;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices, powers, hashtags, signatures, citations and escaped characters are not reported as leftover markup. */
class InnocentTextTest {

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/innocent"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isNotTold(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(Bodies.parse(Files.readString(file), diagnostics)).isPresent();

        assertThat(diagnostics.sorted())
                .filteredOn(InnocentTextTest::isOfTheLint)
                .isEmpty();
    }

    private static boolean isOfTheLint(Diagnostic diagnostic) {
        return IgnoredWarnings.CODES.contains(diagnostic.code())
                || diagnostic.code().equals("BS-INC-010");
    }
}
