package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages rendered as pictures look like the PDF in a viewer. */
class PictureTest {

    private static final DocumentInfo INFO =
            new DocumentInfo("T", List.of(), "", List.of(), Locale.ENGLISH, "T", Instant.EPOCH, "");
    private static final String SHEET = "@page { size: 400px 300px; margin: 20px; background: #f5f0e6 }"
            + "* { font-family: 'Source Serif 4' } p { margin: 0 }";

    private static Typesetter typesetter(String css) {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("a.css", SHEET + css));
        ThemeFonts.all().forEach(builder::font);
        return builder.build();
    }

    private static ResourceLoader with(byte[] picture) {
        return reference -> Optional.of(picture);
    }

    private static TypesetPicture picture(String css, String body, byte[] file) {
        return typesetter(css).picture("<body>" + body + "</body>", INFO, 1, with(file));
    }

    /** Returns the mean difference of all components, from 0 to 255, between the picture and PDFBox's rendering of the PDF. */
    private static double difference(String css, String body, byte[] file) throws IOException {
        Typesetter typesetter = typesetter(css);
        String xhtml = "<body>" + body + "</body>";
        BufferedImage own = typesetter.picture(xhtml, INFO, 1, with(file)).image();
        try (PDDocument pdf =
                Loader.loadPDF(typesetter.typeset(xhtml, INFO, with(file)).pdf())) {
            BufferedImage seen = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            return difference(own, seen);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        assertThat(Math.abs(one.getWidth() - other.getWidth())).isLessThanOrEqualTo(1);
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                sum += Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue());
            }
        }
        return sum / (3.0 * width * height);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PictureTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='340' height='240'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Color at(TypesetPicture picture, int x, int y) {
        return new Color(picture.image().getRGB(x, y));
    }

    @Test
    void aPictureHasTheSizeAndColoursOfThePage() {
        TypesetPicture picture = picture("", "<p style='background: #9b1b19; height: 40px'></p>", new byte[0]);
        assertThat(picture.image().getWidth()).isEqualTo(400);
        assertThat(picture.image().getHeight()).isEqualTo(300);
        assertThat(at(picture, 5, 5)).isEqualTo(new Color(0xF5F0E6));
        assertThat(at(picture, 25, 30)).isEqualTo(new Color(0x9B1B19));
        assertThat(picture.problems()).isEmpty();
    }

    @Test
    void twiceTheResolutionIsTwiceTheSize() {
        BufferedImage image = typesetter("")
                .picture("<body><p>A</p></body>", INFO, 2, with(new byte[0]))
                .image();
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThatThrownBy(() -> typesetter("").picture("<p>A</p>", INFO, 0, with(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resolution: it is to be more than 0, not 0.0");
    }

    @Test
    void whatDoesNotFitIsOnAnotherPage() {
        String words = "<p style='font-size: 60px'>One two three four five six seven eight nine ten</p>";
        assertThat(picture("", words, new byte[0]).pagination().pageCount()).isEqualTo(2);
        assertThat(picture("", words, new byte[0]).fits()).isFalse();
        assertThat(picture("", "<p>One two</p>", new byte[0]).fits()).isTrue();
        String word = "<p style='font-size: 60px; hyphens: none'>Incomprehensibilities</p>";
        assertThat(picture("", word, new byte[0]).pagination().pageCount()).isEqualTo(1);
        assertThat(picture("", word, new byte[0]).fits()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Letters, <em>slanted</em>, <strong>bold</strong>; <u>underlined</u> and ﬁne: AV To</p>",
                "<p style='border: 3px dashed #1f4b73; border-radius: 12px; padding: 10px; box-shadow: 4px 4px 6px #888'>A</p>",
                "<p style='background: linear-gradient(45deg, red, blue 40%, green); height: 100px'></p>",
                "<p style='background: radial-gradient(circle at 30% 40%, yellow, purple); height: 100px'></p>",
                "<p style='background: repeating-linear-gradient(90deg, red 0, red 20px, white 20px, white 40px); height: 50px'></p>",
                "<div style='opacity: .4'><p style='background: black; color: white; height: 80px'>A</p></div>",
                "<div style='overflow: hidden; border-radius: 40px; width: 120px; height: 80px'>"
                        + "<p style='background: teal; height: 200px'></p></div>",
                "<div style='transform: rotate(20deg); width: 100px; height: 100px; background: olive'>A</div>"
            })
    void boxesAreAsInThePdf(String body) throws IOException {
        assertThat(difference("", body, new byte[0])).isLessThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='200' height='200' fill='teal' fill-opacity='.5'/><circle cx='150' cy='100' r='80' fill='none' "
                        + "stroke='red' stroke-width='9' stroke-dasharray='20 10' stroke-linecap='round'/>",
                "<defs><pattern id='p' width='20' height='20' patternUnits='userSpaceOnUse'><circle cx='10' cy='10' r='6'/>"
                        + "</pattern></defs><path d='M10 10L300 60L100 230Z' fill='url(#p)' stroke='url(#p)'/>",
                "<defs><mask id='m'><rect width='340' height='240' fill='white'/><circle cx='120' cy='120' r='80' "
                        + "fill='#777'/></mask></defs><rect width='340' height='240' fill='navy' mask='url(#m)'/>",
                "<defs><mask id='m' mask-type='alpha'><circle cx='120' cy='120' r='80'/></mask></defs>"
                        + "<rect width='340' height='240' fill='navy' mask='url(#m)'/>",
                "<defs><clipPath id='c'><circle cx='120' cy='120' r='80'/></clipPath></defs>"
                        + "<g clip-path='url(#c)'><rect width='340' height='240' fill='maroon'/></g>",
                "<defs><linearGradient id='g' spreadMethod='reflect' x2='.3'><stop stop-color='red'/>"
                        + "<stop offset='1' stop-color='blue'/></linearGradient></defs><rect width='340' height='240' fill='url(#g)'/>",
                "<defs><radialGradient id='g' r='.4' spreadMethod='repeat'><stop stop-color='red'/>"
                        + "<stop offset='1' stop-color='white'/></radialGradient></defs><rect width='340' height='240' fill='url(#g)'/>",
                "<path fill-rule='evenodd' d='M20 20H300V200H20ZM80 60H240V160H80Z'/><text x='30' y='230' font-size='20'>Text</text>"
            })
    void drawingsAreAsInThePdf(String content) throws IOException {
        assertThat(difference("img { display: block }", "<img src='a.svg' alt=''/>", svg(content)))
                .isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multiply",
                "screen",
                "overlay",
                "darken",
                "lighten",
                "color-dodge",
                "color-burn",
                "hard-light",
                "soft-light",
                "difference",
                "exclusion",
                "hue",
                "saturation",
                "color",
                "luminosity"
            })
    void coloursAreBlendedAsInThePdf(String mode) throws IOException {
        String content = "<rect width='200' height='160' fill='#c06030'/><rect y='80' width='200' height='160' "
                + "fill='#3070d0'/><rect x='100' width='200' height='240' fill='#80c040' opacity='.8' style='mix-blend-mode: "
                + mode + "'/>";
        assertThat(difference("img { display: block }", "<img src='a.svg' alt=''/>", svg(content)))
                .isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/showcase/open-book.jpg", "/showcase/device.webp"})
    void photographsAreAsInThePdf(String name) throws IOException {
        String css = "img { display: block; width: 300px; height: 200px; object-fit: cover; border-radius: 30px }";
        assertThat(difference(css, "<img src='a' alt=''/>", resource(name))).isLessThan(2.5);
    }

    /** A checkerboard of single pixels becomes grey when it is scaled down, neither black nor white. */
    @Test
    void smallCopiesAreTheMeanOfWhatTheyStandFor() throws IOException {
        BufferedImage board = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 900; y++) {
            for (int x = 0; x < 1200; x++) {
                board.setRGB(x, y, (x + y) % 2 == 0 ? 0xFFFFFF : 0);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(board, "png", png);
        String css = "img { display: block; width: 200px; height: 150px }";
        TypesetPicture picture = picture(css, "<img src='a' alt=''/>", png.toByteArray());
        assertThat(at(picture, 100, 100).getRed()).isBetween(125, 130);
    }

    @Test
    void whatNoFontHasCannotBeSet() {
        assertThat(typesetter("").canSet("Naïve — “quoted” \u200d\n")).isTrue();
        assertThat(typesetter("").canSet("\uD83C\uDF00 and \u0E01")).isFalse();
    }

    /** The orientation of a camera held sideways: red at the left of the stored pixels is at the top of the shown picture. */
    @Test
    void picturesAreTurnedAsTheirCameraWas() throws IOException {
        BufferedImage stored = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = stored.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 40, 40);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(stored, "jpeg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.write(exif);
        turned.write(plain, 2, plain.length - 2);
        TypesetPicture picture = picture("img { display: block }", "<img src='a' alt=''/>", turned.toByteArray());
        assertThat(at(picture, 40, 40).getRed()).isGreaterThan(200);
        assertThat(at(picture, 40, 80).getRed()).isLessThan(60);
        assertThat(at(picture, 80, 40)).isEqualTo(new Color(0xF5F0E6));
    }
}
