package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The band at the top and the initial letter of a report, and a theme without them. */
class OrnamentTest {

    private static final String SENTENCE = "Harbours are where the news of the world arrived before there were wires. ";

    @TempDir
    private Path root;

    private void publish(String tokens) {
        Project project = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [site, pdf]\n")
                .article("first", SENTENCE.repeat(4) + "\n\n## Again\n\n" + SENTENCE.repeat(4));
        if (!tokens.isEmpty()) {
            project.write("templates/tokens.css", tokens);
        }
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    private PDDocument brief() throws IOException {
        return Loader.loadPDF(
                root.resolve("target/site/articles/first/brief.pdf").toFile());
    }

    /** Returns the colour in the middle of the page, a millimetre below its upper edge. */
    private Color top() throws IOException {
        try (PDDocument brief = brief()) {
            BufferedImage page = new PDFRenderer(brief).renderImageWithDPI(0, 254);
            return new Color(page.getRGB(page.getWidth() / 2, 10));
        }
    }

    /** Returns the distance of the second letter of each paragraph from the first, in pt. */
    private List<Float> steps() throws IOException {
        List<Float> steps = new ArrayList<>();
        try (PDDocument brief = brief()) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.startsWith("Ha") || text.startsWith("arbours")) {
                        steps.add(letters.get(1).getX() - letters.get(0).getX());
                    }
                }
            }.getText(brief);
        }
        return steps;
    }

    private String page() throws IOException {
        return Files.readString(root.resolve("target/site/articles/first/index.html"));
    }

    @Test
    void theDefaultThemeHasBoth() throws IOException {
        publish("");

        assertThat(top()).isEqualTo(new Color(0x9b1b19));
        assertThat(page()).contains("<article class=\"report\">");
    }

    @Test
    void aBandOfNoHeightIsNotDrawn() throws IOException {
        publish(":root { --band: 0; }");

        assertThat(top()).isEqualTo(Color.WHITE);
    }

    @Test
    void aNormalLetterHasItsPlaceInTheWord() throws IOException {
        publish(":root { --initial: normal; }");

        List<Float> steps = steps();
        assertThat(steps).hasSize(4);
        assertThat(steps).allSatisfy(step -> assertThat(step).isCloseTo(steps.get(0), within(0.05f)));
        assertThat(page()).contains("<article class=\"report plain\">");
    }

    @Test
    void paperMayHaveNoneWhereTheScreenHasOne() throws IOException {
        publish("@media print { :root { --initial: normal; } }");

        List<Float> steps = steps();
        assertThat(steps.get(0)).isCloseTo(steps.get(1), within(0.05f));
        assertThat(page()).contains("<article class=\"report\">");
    }
}
