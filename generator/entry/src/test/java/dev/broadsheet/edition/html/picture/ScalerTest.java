package dev.broadsheet.edition.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ScalerTest {

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < width; x++) {
            graphics.setColor(Color.getHSBColor(x % 97 / 97f, 0.6f, 0.8f));
            graphics.drawLine(x, 0, width - x, height);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static List<Integer> widths(List<Scaled> copies) {
        return copies.stream().map(Scaled::width).toList();
    }

    @Test
    void aWidePictureHasCopiesOfItsShape() throws IOException {
        byte[] picture = picture("jpeg", 2000, 1000);
        List<Scaled> copies = Scaler.copies(picture, "image/jpeg", 2000, 1000);

        assertThat(widths(copies)).containsExactly(480, 800, 1200);
        for (Scaled copy : copies) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(copy.data()));
            assertThat(image.getWidth()).isEqualTo(copy.width());
            assertThat(image.getHeight()).isEqualTo(copy.width() / 2);
            assertThat(copy.data().length).isLessThan(picture.length);
        }
    }

    @Test
    void aCopyThatIsHardlyNarrowerIsNotMade() throws IOException {
        assertThat(widths(Scaler.copies(picture("jpeg", 900, 300), "image/jpeg", 900, 300)))
                .containsExactly(480);
        assertThat(Scaler.copies(picture("jpeg", 560, 300), "image/jpeg", 560, 300))
                .isEmpty();
    }

    @Test
    void aCopyThatIsNoSmallerFileIsNotMade() throws IOException {
        BufferedImage plain = new BufferedImage(1600, 100, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 1600; x += 2) {
            plain.setRGB(x, x % 100, 0xFFFFFF);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", bytes);

        assertThat(Scaler.copies(bytes.toByteArray(), "image/png", 1600, 100))
                .allMatch(copy -> copy.data().length < bytes.size());
    }

    @Test
    void transparencyIsKept() throws IOException {
        BufferedImage clear = new BufferedImage(1000, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = clear.createGraphics();
        for (int y = 0; y < 400; y++) {
            graphics.setColor(new Color(y % 256, 120, 255 - y % 256, 128));
            graphics.drawLine(500, y, 999, 399 - y);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        Scaled copy = Scaler.copies(bytes.toByteArray(), "image/png", 1000, 400).get(0);

        assertThat(ImageIO.read(new ByteArrayInputStream(copy.data())).getRGB(10, 10))
                .isZero();
    }

    @Test
    void drawingsAreWebpInFullWidthTooAndPhotographsAreNot() throws IOException {
        byte[] drawing = picture("png", 700, 300);
        List<Scaled> copies = Scaler.copies(drawing, "image/png", 700, 300);

        assertThat(widths(copies)).as("a narrower one is a larger file").containsExactly(700);
        assertThat(copies).allMatch(copy -> copy.suffix().equals(".webp"));
        BufferedImage whole =
                ImageIO.read(new ByteArrayInputStream(copies.get(0).data()));
        assertThat(whole.getRGB(0, 0, 700, 300, null, 0, 700))
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(drawing)).getRGB(0, 0, 700, 300, null, 0, 700));
        assertThat(Scaler.copies(picture("jpeg", 1000, 500), "image/jpeg", 1000, 500))
                .allMatch(copy -> copy.suffix().equals(".jpg"));
    }

    @Test
    void aPictureThatMovesHasNoCopies() throws IOException {
        byte[] moving = withChunk(picture("png", 1000, 300), "acTL", 8);

        assertThat(Scaler.copies(moving, "image/png", 1000, 300)).isEmpty();
    }

    /** A WebP copy would lose them. */
    @Test
    void aDrawingWithColoursOfItsOwnIsNotWebp() throws IOException {
        byte[] drawing = picture("png", 700, 300);

        assertThat(Scaler.copies(withChunk(drawing, "tEXt", 4), "image/png", 700, 300))
                .hasSize(1);
        assertThat(Scaler.copies(withChunk(drawing, "cICP", 4), "image/png", 700, 300))
                .isEmpty();
    }

    /** Returns a PNG picture with a chunk after its header. @param size bytes of the chunk, all zero */
    private static byte[] withChunk(byte[] png, String type, int size) {
        int header = 33;
        ByteBuffer changed = ByteBuffer.allocate(png.length + size + 12);
        changed.put(png, 0, header).putInt(size).put(type.getBytes(StandardCharsets.US_ASCII));
        changed.position(changed.position() + size + 4).put(png, header, png.length - header);
        return changed.array();
    }

    @Test
    void whatCannotBeScaledHasNoCopies() throws IOException {
        byte[] picture = picture("jpeg", 1000, 500);

        assertThat(Scaler.copies(picture, "image/gif", 1000, 500)).isEmpty();
        assertThat(Scaler.copies(picture, "image/jpeg", 500, 1000))
                .as("turned by its metadata")
                .isEmpty();
        assertThat(Scaler.copies(Arrays.copyOf(picture, 300), "image/jpeg", 1000, 500))
                .isEmpty();
        assertThat(Scaler.copies(new byte[0], "image/png", 1000, 500)).isEmpty();
        assertThat(Scaler.copies(picture, "image/jpeg", 100_000, 100_000)).isEmpty();
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        byte[] picture = picture("jpeg", 1000, 500);

        assertThat(Scaler.copies(picture, "image/jpeg", 1000, 500).get(0).data())
                .isEqualTo(
                        Scaler.copies(picture, "image/jpeg", 1000, 500).get(0).data());
    }
}
