package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The date of an edition, and dates in the future. */
class DatesTest {

    private static final Instant BUILD = Instant.parse("2026-11-27T10:00:00Z");

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [site, pdf]\n")
                .write("content/articles/first.md", article("date: 2026-11-24"));
    }

    private static String article(String dates) {
        return "---\ntitle: The first article\n" + dates + "\n---\nA paragraph.\n";
    }

    private Path news() {
        return root.resolve("target/site/sitemap-news.xml");
    }

    private Instant dateOfBrief() throws IOException {
        try (PDDocument brief =
                Loader.loadPDF(root.resolve("target/site/brief.pdf").toFile())) {
            Calendar date = brief.getDocumentInformation().getCreationDate();
            return date.toInstant();
        }
    }

    @Test
    void anEditionIsNotOlderThanWhatIsInIt() throws IOException {
        project.time(Instant.parse("2026-01-01T00:00:00Z")).generate();

        assertThat(dateOfBrief()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(news()).content().contains("The first article");
    }

    @Test
    void aCorrectionMakesItNewer() throws IOException {
        project.write(
                "content/articles/first.md",
                article("date: 2026-11-24\ncorrections:\n  - date: 2026-11-26\n    text: The name was wrong."));
        project.generate();

        assertThat(dateOfBrief()).isEqualTo("2026-11-26T00:00:00Z");
    }

    @Test
    void theProjectMayMakeItNewer() throws IOException {
        project.time(Instant.parse("2026-12-24T18:30:00Z")).generate();

        assertThat(dateOfBrief()).isEqualTo("2026-12-24T18:30:00Z");
        assertThat(news()).doesNotExist();
    }

    @Test
    void aDayThatHasNotComeIsToldWithWhatItDoes() {
        project.write(
                        "content/articles/second.md",
                        article("date: 2062-11-24\nupdated: 2062-11-25\ncorrections:\n"
                                + "  - date: 2062-11-26\n    text: The name was wrong."))
                .startedAt(BUILD);

        GenerationReport report = project.generate();

        assertThat(report.published()).isTrue();
        assertThat(report.printer().print(report.diagnostics().get(0))).isEqualTo("""
                warning BS-EDIT-003: the day 2062-11-24 has not come yet
                  --> content/articles/second.md:3:7
                   3 | date: 2062-11-24
                     |       ^
                  = until then the feeds say that it is their newest, and the news site map, which counts 48 hours back \
                from the newest day, leaves out what is new; if it is a slip, correct the date
                """);
        assertThat(report.diagnostics())
                .extracting(d -> d.position().line() + " " + d.message())
                .containsExactly(
                        "3 the day 2062-11-24 has not come yet",
                        "4 the day 2062-11-25 has not come yet",
                        "6 the day 2062-11-26 has not come yet");
        assertThat(project.failOn(Severity.WARNING).generate().published()).isFalse();
    }

    @Test
    void aDayThatHasBegunSomewhereIsNotTold() {
        project.write("content/articles/second.md", article("date: 2026-11-28"))
                .write("content/articles/third.md", article("date: 2026-11-29"))
                .startedAt(BUILD);

        assertThat(project.generate().diagnostics())
                .extracting(d -> d.position().file())
                .containsExactly("content/articles/third.md");
    }

    @Test
    void theClockDecidesTheWarningAndNoByte() throws IOException {
        project.write("content/articles/second.md", article("date: 2026-11-29"))
                .remembering()
                .startedAt(BUILD);
        assertThat(project.generate().diagnostics()).hasSize(1);
        Map<String, String> before = project.published();

        GenerationReport again = project.generate();
        assertThat(again.upToDate()).isTrue();
        assertThat(again.diagnostics()).hasSize(1);

        GenerationReport later =
                project.startedAt(Instant.parse("2026-11-30T10:00:00Z")).generate();
        assertThat(later.upToDate()).isTrue();
        assertThat(later.diagnostics()).isEmpty();
        assertThat(project.published()).isEqualTo(before);
    }
}
