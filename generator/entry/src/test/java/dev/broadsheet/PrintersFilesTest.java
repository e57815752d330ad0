package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of pages and cover of a book for printers. */
class PrintersFilesTest {

    private static final float PT = 72 / 25.4f;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root);
    }

    /** Builds a book with a number of chapters and additional keys. */
    private void book(int chapters, String more) {
        project.write("content/site.yaml", """
                        title: Tides
                        description: All about water.
                        baseUrl: https://tides.example/
                        language: en
                        kind: manual
                        editions: [site, pdf]
                        books:
                          - chapters: true
                            authors: Ann Marsh
                            size: A5
                        """ + more);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            project.write("content/chapters/" + chapter + ".md", "# Chapter " + chapter + "\n\nText.\n");
        }
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    private PDDocument pdf(String name) throws IOException {
        return Loader.loadPDF(project.output().resolve(name).toFile());
    }

    private static void assertBox(PDRectangle box, double width, double height) {
        assertThat(box.getWidth() / PT).isCloseTo((float) width, within(0.05f));
        assertThat(box.getHeight() / PT).isCloseTo((float) height, within(0.05f));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @Test
    void pagesHaveBleedAndMarksAndNoCover() throws IOException {
        book(3, "    cover: {design: band}\n    print: {bleed: 5mm}\n");

        try (PDDocument pages = pdf("book-print.pdf");
                PDDocument readers = pdf("book.pdf")) {
            assertThat(pages.getNumberOfPages())
                    .as("the cover and its back are none of them")
                    .isEqualTo(readers.getNumberOfPages() - 2);
            for (PDPage page : pages.getPages()) {
                assertBox(page.getTrimBox(), 148, 210);
                assertBox(page.getBleedBox(), 158, 220);
                assertThat(page.getMediaBox().getWidth())
                        .as("room for marks")
                        .isGreaterThan(page.getBleedBox().getWidth());
            }
            assertBox(readers.getPage(0).getMediaBox(), 148, 210);
        }
        try (PDDocument cover = pdf("book-cover.pdf")) {
            assertThat(cover.getNumberOfPages()).isEqualTo(1);
            assertThat(text(cover)).contains("All about water.", "Tides", "Ann Marsh");
        }
    }

    /** 90 g/m² at 1.25 cm³/g are 0.1125 mm a leaf; 440 pages per inch 0.11545 mm. */
    @ParameterizedTest
    @CsvSource({"90g, 0.1125", "0.2mm, 0.2", "440ppi, 0.11545", "120 g, 0.15"})
    void theSpineFollowsFromPagesAndPaper(String paper, double leaf) throws IOException {
        book(60, "    print: {paper: " + paper + "}\n");

        try (PDDocument pages = pdf("book-print.pdf");
                PDDocument cover = pdf("book-cover.pdf")) {
            int leaves = (pages.getNumberOfPages() + 1) / 2;
            double spine = Math.ceil(leaves * leaf * 10 - 0.001) / 10;
            assertBox(cover.getPage(0).getTrimBox(), 2 * 148 + spine, 210);
            assertBox(cover.getPage(0).getBleedBox(), 2 * 148 + spine + 6, 216);
        }
    }

    @Test
    void itsWidthMayBeSaidAndMarksLeftOut() throws IOException {
        book(3, "    print: {spine: 14mm, marks: none, blurb: [Of the sea., Of the shore.]}\n");

        try (PDDocument cover = pdf("book-cover.pdf")) {
            assertBox(cover.getPage(0).getTrimBox(), 310, 210);
            assertBox(cover.getPage(0).getMediaBox(), 316, 216);
            assertThat(text(cover).lines().toList())
                    .containsSubsequence("Of the sea.", "Of the shore.")
                    .doesNotContain("All about water. All about water.");
        }
    }

    /** A narrow spine has no text, since binding is only accurate to about a millimetre. */
    @ParameterizedTest
    @CsvSource({"5mm, 1", "6mm, 2"})
    void onlyASpineOfSixMillimetresHasLetters(String spine, int titles) throws IOException {
        book(3, "    print: {spine: " + spine + "}\n");

        try (PDDocument cover = pdf("book-cover.pdf")) {
            assertThat(text(cover).split("Tides", -1)).hasSize(titles + 1);
        }
    }

    @Test
    void noPageOffersThem() throws IOException {
        book(3, "    print: {bleed: 3mm}\n");

        assertThat(project.published().get("index.html")).contains("book.pdf").doesNotContain("-print", "-cover");
    }

    @Test
    void withoutTheKeyThereAreNone() throws IOException {
        book(3, "");

        assertThat(project.published()).doesNotContainKeys("book-print.pdf", "book-cover.pdf");
        assertThat(List.copyOf(project.published().keySet())).contains("book.pdf");
    }
}
