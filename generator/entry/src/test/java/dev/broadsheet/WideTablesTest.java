package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are too wide for a page of text. */
class WideTablesTest {

    private static final String TABLE = row("Country", "Population") + row("---", "--:") + row("Uganda", "45,741,007");

    @TempDir
    Path root;

    private static String row(String first, String others) {
        return "|" + first + ("|" + others).repeat(7) + "|\n";
    }

    @Test
    void aTableMayHaveALandscapePageOfItsOwn() throws IOException {
        Project project = Project.start(root)
                .article("wide", "Before.\n\n<div class=\"landscape\">\n\n" + TABLE + "\n</div>\n\nAfter.\n");

        assertThat(project.generate().published()).isTrue();

        for (String path : List.of("articles/wide/brief.pdf", "book.pdf")) {
            List<String> landscape = landscapePages(project.output().resolve(path));
            assertThat(landscape)
                    .as(path)
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("45,741,007").doesNotContain("Before", "After"));
        }
    }

    @Test
    void numbersOfManyColumnsStayWholeInSmallerType() throws IOException {
        Project project = Project.start(root).article("wide", "Before.\n\n" + TABLE);

        project.generate();

        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/wide/brief.pdf").toFile())) {
            List<String> lines =
                    Stream.of(new PDFTextStripper().getText(pdf).split("\n")).toList();
            assertThat(lines).anyMatch(line -> line.startsWith("Uganda" + " 45,741,007".repeat(7)));
        }
    }

    private static List<String> landscapePages(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                PDPage page = pdf.getPage(i);
                if (page.getMediaBox().getWidth() > page.getMediaBox().getHeight()) {
                    PDFTextStripper text = new PDFTextStripper();
                    text.setStartPage(i + 1);
                    text.setEndPage(i + 1);
                    pages.add(text.getText(pdf));
                }
            }
        }
        return pages;
    }
}
