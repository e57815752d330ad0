package dev.broadsheet.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF can be read by a screen reader (PDF/UA-1) and kept in an archive (PDF/A-2a). */
class PdfConformanceTest {

    @BeforeAll
    static void startQuietly() {
        VeraPdf.startQuietly();
    }

    static Stream<Arguments> filesAndStandards() throws IOException {
        return Corpus.files().keySet().stream()
                .flatMap(name -> Stream.of("ua1", "2a").map(standard -> Arguments.of(name, standard)));
    }

    @ParameterizedTest(name = "{0} conforms to {1}")
    @MethodSource("filesAndStandards")
    void conforms(String name, String standard) throws Exception {
        Path file = Corpus.files().get(name);
        assertThat(VeraPdf.failures(file, standard)).isEmpty();
    }
}
