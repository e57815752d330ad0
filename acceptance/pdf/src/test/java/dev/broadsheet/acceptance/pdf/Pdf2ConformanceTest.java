package dev.broadsheet.acceptance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import dev.broadsheet.acceptance.Handbook;
import dev.broadsheet.acceptance.Pdf2;
import dev.broadsheet.acceptance.RandomPublication;
import dev.broadsheet.typesetter.api.PdfStandard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code pdf: {standard: ua2}}, every PDF is PDF/UA-2 and PDF/A-4; PDF/A-4f where files are in it. */
class Pdf2ConformanceTest {

    private static final Path CONTENT = Path.of("../../content");
    private static final int RANDOM_PUBLICATIONS = 3;

    @BeforeAll
    static void startQuietly() {
        VeraPdf.startQuietly();
    }

    static Stream<Arguments> filesAndStandards() throws IOException {
        Map<String, Path> files = new TreeMap<>(Corpus.ofTypesetter(PdfStandard.UA2));
        Map<String, Path> sites = new TreeMap<>(Map.of(
                "seed", Pdf2.of("seed", CONTENT),
                "gazette", Pdf2.gazette(),
                "fixture", Fixture.inPdf2(),
                "handbook", Handbook.inPdf2()));
        for (long seed = 1; seed <= RANDOM_PUBLICATIONS; seed++) {
            sites.put("random-" + seed, RandomPublication.inPdf2(seed));
        }
        for (Map.Entry<String, Path> site : sites.entrySet()) {
            pdfs(site.getValue())
                    .forEach(pdf ->
                            files.put(site.getKey() + "/" + site.getValue().relativize(pdf), pdf));
        }
        Path brief = Pdf2.withSources("seed", CONTENT).resolve("brief.pdf");
        return Stream.concat(
                files.entrySet().stream()
                        .flatMap(file -> Stream.of("ua2", "4")
                                .map(standard -> Arguments.of(file.getKey(), standard, file.getValue()))),
                Stream.of("ua2", "4f").map(standard -> Arguments.of("seed/with sources", standard, brief)));
    }

    private static List<Path> pdfs(Path site) throws IOException {
        try (Stream<Path> tree = Files.walk(site)) {
            List<Path> found = tree.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
            assertThat(found).as(site.toString()).isNotEmpty();
            return found;
        }
    }

    @ParameterizedTest(name = "{0} conforms to {1}")
    @MethodSource("filesAndStandards")
    void conforms(String name, String standard, Path file) throws Exception {
        byte[] start = Files.readAllBytes(file);
        assertThat(new String(start, 0, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-2.0");
        assertThat(VeraPdf.failures(file, standard)).isEmpty();
    }
}
