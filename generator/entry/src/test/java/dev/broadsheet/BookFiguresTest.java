package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures and tables of books float, and links lead to their pages. */
class BookFiguresTest {

    private static final String LINES = "A sentence that says what the river did that year. ".repeat(4) + "\n\n";

    @TempDir
    Path root;

    private Project project(String open, String text) throws IOException {
        Project project = Project.start(root);
        Path chapters = Files.createDirectories(root.resolve("content/chapters"));
        ImageIO.write(
                new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB),
                "png",
                chapters.resolve("map.png").toFile());
        Files.writeString(root.resolve("content/site.yaml"), """
                title: Rivers
                baseUrl: https://rivers.example/
                language: en
                kind: book
                books:
                  - chapters: true
                    open: %s
                """.formatted(open));
        Files.writeString(chapters.resolve("1-flood.md"), "# Flood\n\n" + text);
        Files.writeString(chapters.resolve("2-drought.md"), "# Drought\n\nThe second chapter.\n");
        return project;
    }

    /** Returns text that fills most of a page, and a figure that does not fit below it. */
    private static String withFigure(int paragraphs, String after) {
        return "See [#figure-1].\n\n" + LINES.repeat(paragraphs) + "![A map](map.png \"The map\")\n\n" + after;
    }

    private List<String> pages(Project project) throws IOException {
        assertThat(project.generate().diagnostics()).isEmpty();
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                text.setSortByPosition(true);
                pages.add(text.getText(pdf).replace('\u00a0', ' '));
            }
        }
        return pages;
    }

    private static int pageWith(List<String> pages, String text) {
        return pages.indexOf(
                pages.stream().filter(page -> page.contains(text)).findFirst().orElseThrow());
    }

    @Test
    void textGoesOnWhereAFigureDoesNotFitAndReferencesLeadToIt() throws IOException {
        List<String> pages = pages(project("any", withFigure(6, "What follows. " + LINES.repeat(9))));

        int called = pageWith(pages, "What follows.");
        int shown = pageWith(pages, "The map\n");
        assertThat(pages.get(called)).contains("See Figure 1-1 (p. 2).");
        assertThat(shown).isEqualTo(called + 1);
        assertThat(pages.get(shown)).contains("Figure 1-1", "A sentence");
    }

    @Test
    void tagsKeepTheOrderOfReading() throws IOException {
        Project project = project("any", withFigure(6, "What follows. " + LINES.repeat(9)));
        assertThat(project.generate().diagnostics()).isEmpty();
        try (PDDocument pdf =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            List<String> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            int figure = tags.indexOf("Figure");
            assertThat(tags.get(figure + 1)).isEqualTo("Caption");
            assertThat(tags.subList(0, figure).stream().filter("P"::equals).count())
                    .isLessThan(tags.stream().filter("P"::equals).count() - 4);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    @Test
    void noFigureGoesPastTheEndOfItsChapter() throws IOException {
        List<String> pages = pages(project("run-on", withFigure(6, "")));
        int map = pageWith(pages, "The map\n");
        int second = pageWith(pages, "The second chapter.");
        assertThat(map)
                .as("on the page where the chapter ends, or at the foot of the one before")
                .isBetween(second - 1, second);
        String both = String.join("\n", pages.subList(second - 1, second + 1));
        assertThat(both.indexOf("The map\n")).isLessThan(both.indexOf("The second chapter."));
    }
}
