package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and data of the content folder in all three editions. */
class PicturesTest {

    private static final String CHART = """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
              <script>alert(1)</script>
              <rect width="200" height="100" fill="#eee" onclick="alert(1)"/>
              <text x="10" y="50">Trade in billions</text>
            </svg>
            """;
    private static final String CLEAN = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
             \s
              <rect width="200" height="100" fill="#eee"/>
              <text x="10" y="50">Trade in billions</text>
            </svg>
            """;

    @TempDir
    Path root;

    private Project project() {
        return Project.start(root)
                .write("content/articles/chart.svg", CHART.getBytes(StandardCharsets.UTF_8))
                .write("content/articles/trade.csv", "year,sum\n2025,3\n".getBytes(StandardCharsets.UTF_8))
                .article("visit", "![Trade](chart.svg)\n\nThe [data](trade.csv).");
    }

    @Test
    void aDrawingIsMadeHarmlessAndShownEverywhere() throws IOException {
        Project project = project();
        GenerationReport report = project.generate();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::toString)
                .filteredOn(text -> text.contains("BS-IMG"))
                .hasSize(2);
        Map<String, String> files = project.published();
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".svg"))
                .extracting(Map.Entry::getValue)
                .contains(CLEAN)
                .allSatisfy(svg -> assertThat(svg).doesNotContain("alert"));
        assertThat(inBook(project)).isEqualTo(CLEAN);
        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Trade in billions");
        }
    }

    private static String inBook(Project project) throws IOException {
        try (FileSystem book = FileSystems.newFileSystem(project.output().resolve("book.epub"))) {
            assertThat(Files.readString(book.getPath("OEBPS/package.opf"))).contains("image/svg+xml");
            return Files.readString(book.getPath("OEBPS/images/1.svg"));
        }
    }

    @Test
    void aBriefHoldsItsTextAndDataWhenAsked() throws IOException {
        Project project =
                project().write("content/site.yaml", "title: A\npdf: {attachSources: true, resolution: 150}\n");
        Path visit = root.resolve("content/articles/visit.md");
        project.write("content/articles/visit.md", Files.readString(visit) + "\n<!-- Ask the ministry again. -->\n");
        project.generate();

        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("brief.pdf").toFile())) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).isEqualTo(Set.of("visit.md", "trade.csv"));
            assertThat(Objects.requireNonNull(files.get("visit.md"))
                            .getEmbeddedFileUnicode()
                            .toByteArray())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("""
                            # Title of visit

                            2026-01-01

                            ![Trade](articles/chart.svg)

                            The [data](articles/trade.csv).
                            """);
        }
    }
}
