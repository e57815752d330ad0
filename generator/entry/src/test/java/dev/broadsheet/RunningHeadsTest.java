package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running heads of printed books. */
class RunningHeadsTest {

    private static final String SITE = """
            title: Tides
            baseUrl: https://tides.example/
            language: en
            kind: book
            editions: [pdf]
            contents:
              parts:
                - title: Ebb
                  chapters: [one.md]
                - title: Flood
                  chapters: [two.md]
              appendices: [tables.md]
            books:
              - chapters: true
                open: any
            """;
    private static final String PARAGRAPH = "Men keep books in which every bank is written down. ".repeat(14) + "\n\n";

    @TempDir
    Path root;

    /** Returns the heads of the pages from the first part on; empty for a page without one. */
    private List<String> heads(String more) throws IOException {
        return heads(more, "any");
    }

    private List<String> heads(String more, String open) throws IOException {
        Project project = Project.in(root)
                .write("content/site.yaml", SITE.replace("open: any", "open: " + open) + more)
                .write("content/chapters/one.md", chapter("One", "Ann Marsh"))
                .write("content/chapters/two.md", chapter("Two", "Tom Keel"))
                .write("content/chapters/tables.md", chapter("Tables", "Ann Marsh"));
        assertThat(project.generate().diagnostics()).isEmpty();
        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            List<String> heads = new ArrayList<>();
            for (PDPage page : book.getPages()) {
                PDFTextStripperByArea areas = new PDFTextStripperByArea();
                areas.addRegion(
                        "head", new Rectangle2D.Float(0, 0, page.getMediaBox().getWidth(), 62));
                areas.extractRegions(page);
                heads.add(areas.getTextForRegion("head").strip());
            }
            return heads;
        }
    }

    private static String chapter(String title, String author) {
        return "---\ntitle: " + title + "\nauthors: " + author + "\n---\n\n" + PARAGRAPH.repeat(2) + "## Banks\n\n"
                + PARAGRAPH.repeat(2) + "## Channels\n\n" + PARAGRAPH + "## Buoys\n\n" + PARAGRAPH.repeat(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "chapter-section      | 1 One     | 1.2 Channels",
                "chapter-last-section | 1 One     | 1.3 Buoys",
                "book-chapter         | Tides     | 1 One",
                "part-chapter         | Ebb       | 1 One",
                "author-chapter       | Ann Marsh | 1 One"
            })
    void areThoseOfTheDesignOnLeftAndRightPages(String design, String left, String right) throws IOException {
        List<String> heads = heads("    runningHeads: " + design + "\n");

        int first = heads.indexOf(right.strip());
        assertThat(heads.get(first + 1)).isEqualTo(left.strip());
        assertThat(heads.subList(first - 2, first))
                .as("the part and its chapter open")
                .containsOnly("");
    }

    @Test
    void noneAreOnOpenersEvenIfTheLastSectionOfAPageIsShown() throws IOException {
        List<String> heads = heads("    runningHeads: chapter-last-section\n");

        assertThat(heads.stream().filter(head -> head.isEmpty()).count())
                .as("six pages before the text, two parts, three chapters, the colophon")
                .isGreaterThanOrEqualTo(12);
        assertThat(heads).doesNotContain("1.1 Banks");
    }

    @Test
    void appendicesHaveTheBookInPlaceOfThePart() throws IOException {
        List<String> heads = heads("    runningHeads: part-chapter\n");

        assertThat(heads).contains("Ebb", "Flood", "Tides");
        assertThat(heads.lastIndexOf("Tides")).isGreaterThan(heads.lastIndexOf("Flood"));
    }

    @Test
    void noneIsNone() throws IOException {
        assertThat(heads("    runningHeads: none\n")).containsOnly("");
    }

    @Test
    void chaptersThatRunOnHaveThemOnEachPage() throws IOException {
        List<String> heads = heads("    runningHeads: book-chapter\n", "run-on");

        int second = heads.lastIndexOf("2 Two");
        int last = heads.lastIndexOf("A Tables");
        assertThat(heads.subList(second, last + 1))
                .as("the appendix begins on one of them")
                .containsOnly("2 Two", "Tides", "A Tables");
        assertThat(heads.get(heads.indexOf("2 Two") - 1))
                .as("a chapter after a part")
                .isEmpty();
    }
}
