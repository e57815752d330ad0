package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales of dots and lines that do not begin at zero are marked as such; those of bars always begin at zero. */
class CutScalesTest {

    private static final String CUT = "The scale does not begin at zero.";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"dot", "line", "slope", "range", "multiples"})
    void aScaleWithoutZeroSaysSo(String type) throws IOException {
        assertThat(page(type, ""))
                .contains("<div class=\"chart-cut\">" + CUT + "</div>")
                .containsPattern("aria-label=\"[^\"]* " + CUT + "\"");
    }

    @ParameterizedTest
    @CsvSource({"dot, from: 0", "line, from: 0", "slope, from: 0", "range, from: 0", "line, log: true"})
    void itsAuthorBringsItBack(String type, String key) throws IOException {
        assertThat(page(type, key)).doesNotContain(CUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grouped", "stacked", "area", "table"})
    void lengthsBeginAtZero(String type) throws IOException {
        assertThat(page(type, "")).doesNotContain(CUT);
    }

    /** The line at which the scale begins is dashed, since a solid dark one means zero. */
    @Test
    void theFirstLineHasGaps() throws IOException {
        assertThat(page("line", "")).contains("stroke-dasharray=\"1 4\" class=\"s-muted\"");
        assertThat(page("line", "from: 0")).doesNotContain("stroke-dasharray=\"1 4\"");
    }

    @Test
    void printAndEBookSaySoToo() throws IOException {
        Project project = project("line", "", "");
        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/one/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsOnlyOnce(CUT);
        }
        try (ZipFile zip = new ZipFile(project.output().resolve("book.epub").toFile())) {
            String chapters = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xhtml"))
                    .map(entry -> {
                        try {
                            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .reduce("", String::concat);
            assertThat(chapters).containsOnlyOnce("<div class=\"chart-cut\">" + CUT + "</div>");
        }
    }

    private String page(String type, String key) throws IOException {
        return Files.readString(
                project(type, key, "editions: [site]\n").output().resolve("articles/one/index.html"));
    }

    private Project project(String type, String key, String config) throws IOException {
        Project project = Project.in(root)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\n" + config)
                .article("one", """
                        ```chart
                        type: %s
                        title: All are near ninety
                        data: |
                          year,A,B
                          2023,88,97
                          2024,90,95
                        %s
                        ```
                        """.formatted(type, key));
        assertThat(project.generate().diagnostics()).isEmpty();
        return project;
    }
}
