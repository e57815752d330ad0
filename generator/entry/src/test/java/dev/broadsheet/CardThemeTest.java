package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards are typeset with a template and style sheets that a custom theme may replace, as pages are. */
class CardThemeTest {

    private static final String SITE =
            "title: A Briefing\nbaseUrl: https://briefing.example/\nlanguage: en\neditions: [site]\n";
    private static final int PAPER = 0xFFFDF8;

    private Project project;

    @TempDir
    Path root;

    @BeforeEach
    void start() {
        project = Project.start(root).write("content/site.yaml", SITE).article("first", "Text.");
    }

    private BufferedImage card() throws IOException {
        assertThat(project.generate().published()).isTrue();
        byte[] png = Files.readAllBytes(project.output().resolve("articles/first/card.png"));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int at(BufferedImage card, int x, int y) {
        return card.getRGB(x, y) & 0xFF_FF_FF;
    }

    /** Returns the number of pixel rows between two positions that are not empty. */
    private static long inked(BufferedImage card, int from, int to) {
        return IntStream.range(from, to)
                .filter(y -> IntStream.range(80, 700).anyMatch(x -> at(card, x, y) != PAPER))
                .count();
    }

    private String told() {
        GenerationReport report = project.generate();
        return Project.printed(report);
    }

    @Test
    void rulesOfTheHouseFollowThoseOfTheTheme() throws IOException {
        assertThat(at(card(), 1190, 600)).isEqualTo(PAPER);

        project.write("templates/card/house.css", "@page { background: #102030 }");

        assertThat(at(card(), 1190, 600)).isEqualTo(0x102030);
        assertThat(told()).isEmpty();
    }

    @Test
    void aTemplateOfTheHouseReplacesThatOfTheTheme() throws IOException {
        project.write(
                "templates/assets/mark.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'><rect width='100' height='100' fill='#00ff00'/></svg>");
        project.write(
                "templates/card/card.ftlx",
                "<html lang=\"${lang}\"><body><img src=\"assets/mark.svg\" alt=\"\"/><h1>${card.title}</h1></body></html>");

        assertThat(at(card(), 100, 100)).isEqualTo(0x00FF00);
    }

    @Test
    void aFaultOfAStyleSheetIsToldOnceAndInLaterRunsToo() {
        project.remembering().article("second", "Text.");
        project.write("templates/card/house.css", "h1 { colour: red }");

        String told = """
                warning BS-CSS-002: unknown property 'colour'
                  --> templates/card/house.css:1:6
                   1 | h1 { colour: red }
                     |      ^
                  = did you mean 'color'?
                """;
        assertThat(told()).startsWith(told);
        assertThat(told()).startsWith(told);
    }

    @Test
    void aFaultOfATemplateIsToldAtItsLine() {
        project.write("templates/card/card.ftlx", "<html><body>\n<h1>${card.titel}</h1></body></html>");

        assertThat(told())
                .contains(
                        "BS-TEMPLATE-001: card.titel has no value, while rendering content/articles/first.md and 1 other")
                .contains("templates/card/card.ftlx:2:7");
    }

    @Test
    void aPictureThatIsNotThereIsToldOfTheTemplate() {
        project.write("templates/card/card.ftlx", "<html><body><img src=\"assets/none.png\" alt=\"\"/></body></html>");

        assertThat(told())
                .contains("BS-PDF-004: the picture 'assets/none.png' was not found")
                .contains("--> templates/card/card.ftlx");
    }

    /** A title has at most three lines of the largest size, and no line is cut off at the foot. */
    @Test
    void aLongTitleIsSmallerAndAVeryLongOneShortened() throws IOException {
        long plain = inked(card(), 470, 486);
        project.write(
                "content/articles/first.md",
                "---\ntitle: " + "A title of many words, ".repeat(30) + "at last\ndate: 2026-01-01\n---\n\nText.\n");
        BufferedImage card = card();
        assertThat(inked(card, 60, 470)).isGreaterThan(150);
        assertThat(inked(card, 470, 486)).isEqualTo(plain);
    }

    /** The theme has no font for Thai, so that the name of the publication is shown instead. */
    @Test
    void withoutGlyphsForATitleThePublicationIsNamed() throws IOException {
        project.write("content/articles/first.md", "---\ntitle: ภาษาไทย\ndate: 2026-01-01\n---\n\nText.\n");
        byte[] unknown = pixels(card());
        project.write("content/articles/first.md", "---\ntitle: A Briefing\ndate: 2026-01-01\n---\n\nText.\n");
        assertThat(pixels(card())).isEqualTo(unknown);
    }

    private static byte[] pixels(BufferedImage image) {
        byte[] bytes = new byte[image.getWidth() * image.getHeight()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) image.getRGB(i % image.getWidth(), i / image.getWidth());
        }
        return bytes;
    }

    /** Cards are not drawn again when the style of the site changes. */
    @Test
    void cardsAreDrawnAnewOnlyForWhatTheyShow() throws IOException {
        project.remembering();
        card();
        project.write("templates/html/house.css", "h1 { color: red }");
        assertThat(project.generate().explanation())
                .as("why what was made")
                .noneMatch(line -> line.startsWith("card "));
        project.write("templates/card/house.css", "h1 { color: red }");
        assertThat(project.generate().explanation()).anyMatch(line -> line.startsWith("card "));
    }
}
