package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs with a requested number of pages. */
class FitTest {

    private static final String PARAGRAPH = "Ships go by, and somebody counts them from a window. ".repeat(9) + "\n\n";

    @TempDir
    private Path root;

    private List<Diagnostic> generate(String fit, int paragraphs) {
        return run(fit, paragraphs).diagnostics();
    }

    private GenerationReport run(String fit, int paragraphs) {
        return Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [pdf]\n")
                .write(
                        "content/articles/first.md",
                        "---\ntitle: First\ndate: 2026-01-01\n" + fit + "---\n" + PARAGRAPH.repeat(paragraphs))
                .generate();
    }

    private int pages() throws IOException {
        try (PDDocument brief = Loader.loadPDF(
                root.resolve("target/site/articles/first/brief.pdf").toFile())) {
            return brief.getNumberOfPages();
        }
    }

    @Test
    void aBriefThatIsALittleTooLongIsSetCloser() throws IOException {
        generate("", 9);
        assertThat(pages()).isEqualTo(2);
        assertThat(generate("fit: 1 page\n", 9)).isEmpty();
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void aRunSaysWhatWasDoneForIt() {
        String done = "set in [0-9.]+ on [0-9.]+ pt instead of 10\\.2 on 13\\.6 pt for the page that fit asks for";

        GenerationReport report = run("fit: 1 page\n", 9);

        assertThat(RunSummary.notices(report))
                .singleElement()
                .asString()
                .matches("articles/first/brief\\.pdf: " + done);
        assertThat(report.typesetting()).containsPattern("articles/first/brief\\.pdf: 1 page, " + done + "\n");
        assertThat(run("", 9).notices()).isEmpty();
    }

    @Test
    void oneThatIsMuchTooLongStaysAndSaysByHowManyLines() throws IOException {
        List<Diagnostic> told = generate("fit: 1 page\n", 12);
        assertThat(pages()).isEqualTo(2);
        assertThat(told).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("BS-PDF-009");
            assertThat(warning.position()).hasToString("content/articles/first.md:4:6");
            assertThat(warning.message())
                    .matches(
                            "the brief is to have 1 page and has 2 pages; in the closest type [0-9]+ lines are left over");
        });
    }

    @Test
    void oneThatIsMuchTooShortStaysAndSaysSo() throws IOException {
        List<Diagnostic> told = generate("fit: 3 pages\n", 2);
        assertThat(pages()).isEqualTo(1);
        assertThat(told)
                .extracting(Diagnostic::message)
                .containsExactly("the brief is to have 3 pages and has 1 pages, in the loosest type too");
    }

    @Test
    void aNumberAloneWillDo() throws IOException {
        assertThat(generate("fit: 1\n", 9)).isEmpty();
        assertThat(pages()).isEqualTo(1);
    }
}
