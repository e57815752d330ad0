package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cover of a book, the same in the PDF and in the e-book. */
class CoversTest {

    private static final String SITE =
            "title: Tides\nbaseUrl: https://tides.example/\nlanguage: en\nkind: book\npublisher: The Press\neditions: [pdf, epub]\n";
    private static final int ACCENT = 0x9B1B19;

    private Project project;

    @TempDir
    Path root;

    @BeforeEach
    void start() throws IOException {
        project = Project.in(root)
                .write("content/chapters/01-one.md", "# One\n\nText.\n")
                .write("content/chapters/02-two.md", "# Two\n\nText.\n")
                .write("content/art/sea.png", sea());
    }

    /** Returns a picture that is green above and blue below. */
    private static byte[] sea() throws IOException {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 0, 400, 200);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 200, 400, 200);
        graphics.dispose();
        return Project.encoded(image, "png");
    }

    private PDDocument book(String cover) throws IOException {
        project.write("content/site.yaml", SITE + cover);
        GenerationReport report = project.generate();
        assertThat(report.diagnostics()).isEmpty();
        return Loader.loadPDF(project.output().resolve("book.pdf").toFile());
    }

    private BufferedImage epubCover(String name) throws IOException {
        try (java.util.zip.ZipFile zip =
                new java.util.zip.ZipFile(project.output().resolve("book.epub").toFile())) {
            assertThat(zip.getEntry("OEBPS/images/" + name)).as(name).isNotNull();
            return ImageIO.read(zip.getInputStream(zip.getEntry("OEBPS/images/" + name)));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).strip();
    }

    private static int at(BufferedImage image, double x, double y) {
        return image.getRGB((int) (image.getWidth() * x), (int) (image.getHeight() * y)) & 0xFF_FF_FF;
    }

    @Test
    void withoutTheKeyThePdfBeginsWithTheHalfTitle() throws IOException {
        try (PDDocument document = book("")) {
            assertThat(text(document, 1)).isEqualTo("Tides");
            assertThat(document.getNumberOfPages()).isEqualTo(10);
        }
        assertThat(at(epubCover("cover.png"), 0.5, 0.01)).isEqualTo(ACCENT);
    }

    /** The half-title is on the next right-hand page; page numbers do not change. */
    @Test
    void thePdfBeginsWithTheCover() throws IOException {
        try (PDDocument document = book("cover: {design: band}\n")) {
            assertThat(text(document, 1)).isEqualToNormalizingWhitespace("Tides The Press");
            assertThat(text(document, 2)).isEmpty();
            assertThat(text(document, 3)).isEqualTo("Tides");
            assertThat(text(document, 7)).startsWith("Contents").endsWith("v");
            assertThat(document.getNumberOfPages()).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @CsvSource({"plain,0.5,0.01", "band,0.9,0.3", "typographic,0.5,0.5"})
    void aDesignIsTheSameInPdfAndEBook(String design, double x, double y) throws IOException {
        try (PDDocument document = book("cover: {design: " + design + "}\n")) {
            BufferedImage printed = new PDFRenderer(document).renderImageWithDPI(0, 50);
            assertThat(at(printed, x, y)).isEqualTo(ACCENT);
        }
        assertThat(at(epubCover("cover.png"), x, y)).isEqualTo(ACCENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "band", "picture", "typographic"})
    void aPictureIsOnEveryDesign(String design) throws IOException {
        try (PDDocument document = book("cover: {design: " + design + ", picture: art/sea.png}\n")) {
            assertThat(shows(new PDFRenderer(document).renderImageWithDPI(0, 50), Color.BLUE))
                    .isTrue();
        }
        assertThat(shows(epubCover("cover.jpg"), Color.BLUE)).isTrue();
    }

    private static boolean shows(BufferedImage image, Color color) {
        for (int y = 0; y < image.getHeight(); y += 5) {
            Color seen = new Color(image.getRGB(image.getWidth() * 3 / 4, y));
            if (Math.abs(seen.getBlue() - color.getBlue()) < 20 && seen.getRed() < 20 && seen.getGreen() < 20) {
                return true;
            }
        }
        return false;
    }

    /** The variant for dark screens has the accent colour as its background. */
    @ParameterizedTest
    @CsvSource({"plain, FF00FF", "band, FF00FF", "typographic, 00FFFF"})
    void theLogoIsInPlaceOfThePublisher(String design, String color) throws IOException {
        project.write("content/art/day.svg", logo("#ff00ff")).write("content/art/night.svg", logo("#00ffff"));
        Color seen = new Color(Integer.parseInt(color, 16));
        try (PDDocument document = book(
                "logo: {light: art/day.svg, dark: art/night.svg, alt: The Press}\ncover: {design: " + design + "}\n")) {
            assertThat(has(new PDFRenderer(document).renderImageWithDPI(0, 50), seen))
                    .isTrue();
            assertThat(text(document, 1)).isEqualTo("Tides");
        }
        assertThat(has(epubCover("cover.png"), seen)).isTrue();
    }

    private static String logo(String color) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><rect width=\"80\" height=\"20\" fill=\""
                + color + "\"/></svg>";
    }

    private static boolean has(BufferedImage image, Color color) {
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                if ((image.getRGB(x, y) & 0xFF_FF_FF) == (color.getRGB() & 0xFF_FF_FF)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theManualBesideArticlesHasTheCoverOfAllBooks() throws IOException {
        project.article("first", "A paragraph.")
                .write("content/site.yaml", SITE.replace("kind: book\n", "") + "cover: {design: band}\n");
        assertThat(project.generate().diagnostics()).isEmpty();

        for (String name : new String[] {"book.pdf", "manual.pdf"}) {
            try (PDDocument document =
                    Loader.loadPDF(project.output().resolve(name).toFile())) {
                assertThat(at(new PDFRenderer(document).renderImageWithDPI(0, 50), 0.9, 0.3))
                        .as(name)
                        .isEqualTo(ACCENT);
            }
        }
    }

    @Test
    void aVeryLongTitleKeepsToTheFirstPage() throws IOException {
        String title =
                "A Complete and Practical Account of Instruments for the Measurement of Time, ".repeat(2) + "Explained";
        try (PDDocument document = book("books:\n  - chapters: true\n    title: " + title
                + "\n    size: A5\n    cover: {design: typographic, picture: art/sea.png}\n")) {
            assertThat(text(document, 1)).isEqualToNormalizingWhitespace(title + " The Press");
            assertThat(text(document, 2)).isEmpty();
        }
    }

    @Test
    void aBookMayHaveItsOwnAndMayLeaveItOutInPrint() throws IOException {
        try (PDDocument document = book(
                "cover: {design: band}\nbooks:\n  - {chapters: true, cover: {design: typographic, printed: false}}\n")) {
            assertThat(document.getNumberOfPages()).isEqualTo(10);
        }
        assertThat(at(epubCover("cover.png"), 0.5, 0.5)).isEqualTo(ACCENT);
    }

    private String told(String cover) {
        project.write("content/site.yaml", SITE + cover);
        GenerationReport report = project.generate();
        assertThat(report.published()).isFalse();
        return Project.printed(report);
    }

    @Test
    void faultsAreToldAtTheirPlace() {
        assertThat(told("cover: {design: photo}\n"))
                .contains("BS-YAML-053: 'photo' is not a design of covers")
                .contains("content/site.yaml:7:17");
        assertThat(told("cover: {design: picture}\n"))
                .contains("BS-YAML-054: the design 'picture' has no picture")
                .contains("content/site.yaml:7:17")
                .contains("name one, such as picture: cover.jpg, or take another design");
        assertThat(told("cover: {picture: none.jpg}\n")).contains("none.jpg").contains("content/site.yaml:7:18");
    }
}
