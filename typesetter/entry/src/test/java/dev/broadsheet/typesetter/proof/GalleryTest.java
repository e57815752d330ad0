package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.TypesetReport;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.PdfStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the text of pages of whole documents, written in the manner of other typesetters, with golden files. {@code
 * -Dgolden.update=true} rewrites these, {@code -Dgallery.pdf=folder} keeps the PDFs for inspection.
 */
@Tag("slow")
class GalleryTest {

    private static final Path FOLDER = Path.of("src/test/resources/gallery");

    @TempDir
    Path folder;

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void hasTwentyDocuments() throws IOException {
        assertThat(documents()).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isSetWithoutProblemsAsBefore(String name) throws IOException {
        Path pdf = pdf(name);
        TypesetReport report = Typesetter.html(FOLDER.resolve(name + ".html")).to(pdf);
        assertThat(report.problems()).isEmpty();
        PdfValidation.assertAccessible(Files.readAllBytes(pdf));
        String actual = pages(pdf);
        Path expected = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isPdf2WhereThatIsAskedFor(String name) throws IOException {
        Path pdf = pdf(name + "-ua2");
        TypesetReport report = Typesetter.html(FOLDER.resolve(name + ".html"))
                .standard(PdfStandard.UA2)
                .to(pdf);
        assertThat(report.problems()).isEmpty();
        PdfValidation.assertPdf2(Files.readAllBytes(pdf));
        assertThat(pages(pdf)).isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
    }

    private Path pdf(String name) throws IOException {
        String kept = System.getProperty("gallery.pdf", "");
        return Files.createDirectories(kept.isEmpty() ? folder : Path.of(kept)).resolve(name + ".pdf");
    }

    /** Returns the lines of each page below its size in mm. */
    private static String pages(Path pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setLineSeparator("\n");
                reader.setStartPage(page);
                reader.setEndPage(page);
                text.append("--- page ")
                        .append(page)
                        .append(' ')
                        .append(size(document, page))
                        .append('\n');
                reader.getText(document)
                        .lines()
                        .map(String::strip)
                        .forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }

    private static String size(PDDocument document, int page) {
        double mm = 25.4 / 72;
        var box = document.getPage(page - 1).getMediaBox();
        return Math.round(box.getWidth() * mm) + " × " + Math.round(box.getHeight() * mm) + " mm";
    }
}
