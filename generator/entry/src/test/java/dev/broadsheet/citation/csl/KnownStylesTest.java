package dev.broadsheet.citation.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares citations and reference lists of the most common styles with texts that were checked by hand: APA 7, Chicago 18,
 * IEEE, Vancouver, Cite Them Right, MLA 9, Nature, DIN 1505-2 and ISO 690 in French.
 */
class KnownStylesTest {

    @ParameterizedTest
    @CsvSource({
        "apa, en-US",
        "chicago-author-date, en-US",
        "chicago-notes-bibliography, en-US",
        "ieee, en-US",
        "nlm-citation-sequence, en-US",
        "harvard-cite-them-right, en-GB",
        "modern-language-association, en-US",
        "nature, en-US",
        "din-1505-2, de",
        "iso690-author-date-fr, fr"
    })
    void writesWorksAsBefore(String name, String language) throws IOException {
        CslStyle style = CslStyle.read(new SourceText(name, resource("/" + name + ".csl")), new Diagnostics())
                .orElseThrow();
        CslProcessor processor =
                new CslProcessor(style, Locale.forLanguageTag(language), SampleWorks.all(), clusters());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < clusters().size(); i++) {
            lines.add(SampleWorks.marked(processor.citation(i, style.isNote())));
        }
        processor.entries().forEach(entry -> lines.add(entry.key() + ": " + SampleWorks.marked(entry.runs())));

        assertThat(String.join("\n", lines) + "\n").isEqualTo(resource("/csl/" + name + ".txt"));
    }

    /** Returns a first cite with pages, a repeated one, three works, other pages, one of each type, works of the same authors. */
    private static List<CslCluster> clusters() {
        List<List<CslCite>> cites = new ArrayList<>();
        cites.add(List.of(SampleWorks.page("article", "322-323")));
        cites.add(List.of(SampleWorks.page("article", "322-323")));
        cites.add(List.of(SampleWorks.cite("article"), SampleWorks.cite("many"), SampleWorks.cite("book")));
        cites.add(List.of(SampleWorks.page("article", "324")));
        Stream.of("edited", "chapter", "web", "news", "thesis", "report", "talk", "again")
                .forEach(key -> cites.add(List.of(SampleWorks.cite(key))));
        cites.add(List.of(SampleWorks.cite("article"), SampleWorks.cite("again"), SampleWorks.cite("chapter")));
        List<CslCluster> clusters = new ArrayList<>();
        cites.forEach(all -> clusters.add(new CslCluster(all, clusters.size() + 1)));
        return clusters;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(KnownStylesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
