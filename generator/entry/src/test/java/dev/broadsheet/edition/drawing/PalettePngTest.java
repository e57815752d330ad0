package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PalettePngTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 50", "50, 1", "300, 200"})
    void keepsThePixelsOfADrawing(int width, int height) throws IOException {
        BufferedImage drawing = drawing(width, height);

        assertSamePixels(decoded(drawing), drawing);
    }

    @Test
    void keepsThePixelsOfATexture() throws IOException {
        BufferedImage texture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                texture.setRGB(x, y, (x + y) % 7 * 0x102030);
            }
        }

        byte[] png = new PalettePng(texture).bytes();

        assertThat(png).as("repeats the pattern").hasSizeLessThan(5_000);
        assertSamePixels(ImageIO.read(new ByteArrayInputStream(png)), texture);
    }

    @Test
    void roundsColorsOfWhichThereAreTooMany() throws IOException {
        BufferedImage noise = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 10; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }

        BufferedImage decoded = decoded(noise);

        assertThat(decoded.getRGB(0, 0)).as("the most frequent colour").isEqualTo(0xFF000000);
        for (int x = 0; x < 100; x++) {
            Color before = new Color(noise.getRGB(x, 50));
            Color after = new Color(decoded.getRGB(x, 50));
            assertThat(Math.abs(before.getRed() - after.getRed())).isLessThanOrEqualTo(32);
            assertThat(Math.abs(before.getBlue() - after.getBlue())).isLessThanOrEqualTo(32);
        }
    }

    private static BufferedImage drawing(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fill(new Ellipse2D.Double(width * 0.2, height * 0.3, width * 0.7, height * 0.4));
        graphics.fillRect(0, 0, width, height / 10);
        graphics.dispose();
        return image;
    }

    private static BufferedImage decoded(BufferedImage image) throws IOException {
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(new PalettePng(image).bytes()));
        assertThat(decoded.getColorModel()).isInstanceOf(IndexColorModel.class);
        return decoded;
    }

    private static void assertSamePixels(BufferedImage actual, BufferedImage expected) {
        assertThat(pixels(actual)).isEqualTo(pixels(expected));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
