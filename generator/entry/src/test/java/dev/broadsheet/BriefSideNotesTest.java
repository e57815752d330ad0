package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Side notes of briefs. */
class BriefSideNotesTest {

    private static final double MM = 72 / 25.4;

    private static final String LINES = "A sentence that says what the river did that year. ".repeat(8) + "\n\n";

    private static final String NOTE = "The log is in pencil. {.side-note}\n\n";

    private static final String KEY_POINTS =
            "---\ntitle: A river\ndate: 2026-01-01\nkeyPoints: [It rose, It fell]\n---\n\n";

    @TempDir
    Path root;

    private String area(String markdown, double left, double width) throws IOException {
        Project project = Project.start(root).write("content/articles/river.md", markdown);
        assertThat(project.generate().diagnostics()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/river/brief.pdf").toFile())) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("area", new Rectangle2D.Double(left * MM, 0, width * MM, 297 * MM));
            stripper.extractRegions(pdf.getPage(0));
            return stripper.getTextForRegion("area");
        }
    }

    @Test
    void aSideNoteStandsInTheSideColumn() throws IOException {
        String markdown = KEY_POINTS + LINES.repeat(3) + NOTE + LINES;
        assertThat(area(markdown, 142, 50)).contains("It rose", "The log is in pencil.");
        assertThat(area(markdown, 20, 118)).contains("A sentence").doesNotContain("pencil");
    }

    @Test
    void withoutASideColumnItStandsInTheText() throws IOException {
        String markdown = "---\ntitle: A river\ndate: 2026-01-01\n---\n\n" + LINES + NOTE + LINES.repeat(3);
        assertThat(area(markdown, 20, 79)).contains("The log is in pencil.");
    }

    @Test
    void keyPointsAboveTextBetweenLongListingsTakeTheWholeWidth() throws IOException {
        String listing = "```java\nint sum = " + "1 + ".repeat(20) + "2;\n```\n\n";
        String markdown = KEY_POINTS + LINES + listing + LINES;
        assertThat(area(markdown, 20, 79)).contains("It rose").doesNotContain("It fell");
        assertThat(area(markdown, 105, 85)).contains("It fell");
    }
}
