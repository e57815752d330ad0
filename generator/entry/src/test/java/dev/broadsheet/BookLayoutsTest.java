package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes and layouts of printed books, and the edition in the metadata of an e-book. */
class BookLayoutsTest {

    private static final double POINTS = 72 / 25.4;

    private static Project project;

    @BeforeAll
    static void build(@TempDir Path root) {
        project = Project.in(root).write("content/site.yaml", """
                        title: Briefs
                        baseUrl: https://briefs.example/
                        editions: [pdf, epub]
                        pdf: {briefs: false}
                        books:
                          - name: book
                            formats: pdf
                          - name: digest
                            layout: digest
                            collection: {title: "Yearbooks & more", position: 3}
                            published: 2026-11-01
                          - {name: a4, size: A4, formats: pdf}
                          - {name: a5, size: A5, formats: pdf}
                          - {name: us, size: Letter, formats: pdf}
                          - {name: royal, size: royal, formats: pdf}
                          - {name: trade, size: Trade, formats: pdf}
                        """);
        for (int i = 10; i < 22; i++) {
            project.article("brief-" + i, "Words of a short piece. ".repeat(30));
        }
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"book,170,240", "a4,210,297", "a5,148,210", "us,215.9,279.4", "royal,156,234", "trade,152.4,228.6"})
    void pagesHaveTheSizeOfTheirName(String book, double width, double height) throws IOException {
        try (PDDocument document = pdf(book)) {
            document.getPages().forEach(page -> {
                PDRectangle box = page.getMediaBox();
                assertThat(box.getWidth()).isCloseTo((float) (width * POINTS), within());
                assertThat(box.getHeight()).isCloseTo((float) (height * POINTS), within());
            });
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(0.1f);
    }

    /** Twelve pieces on pages of their own make 12 pages; a page of a digest has several pieces. */
    @Test
    void digestRunsOn() throws IOException {
        try (PDDocument book = pdf("book");
                PDDocument digest = pdf("digest")) {
            assertThat(digest.getNumberOfPages()).isLessThan(book.getNumberOfPages() - 5);
        }
    }

    @Test
    void eBookNamesItsSeriesAndItsDay() throws IOException {
        try (ZipFile zip = new ZipFile(project.output().resolve("digest.epub").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".opf")) {
                    assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                            .contains(
                                    "<meta property=\"belongs-to-collection\" id=\"collection\">Yearbooks &amp; more</meta>",
                                    "<meta property=\"collection-type\" refines=\"#collection\">series</meta>",
                                    "<meta property=\"group-position\" refines=\"#collection\">3</meta>",
                                    "<meta property=\"dcterms:modified\">2026-11-01T00:00:00Z</meta>",
                                    "<dc:date>2026-11-01</dc:date>");
                }
            }
        }
    }

    private static PDDocument pdf(String name) throws IOException {
        return Loader.loadPDF(project.output().resolve(name + ".pdf").toFile());
    }
}
