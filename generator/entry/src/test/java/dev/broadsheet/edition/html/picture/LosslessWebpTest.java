package dev.broadsheet.edition.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LosslessWebpTest {

    private static int[] pixels(int width, int height, IntBinaryOperator color) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = color.applyAsInt(i % width, i / width);
        }
        return pixels;
    }

    /** Decodes a picture with another decoder. */
    private static int[] decoded(byte[] webp) throws IOException {
        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(webp)));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] png(int[] pixels, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "7, 5, 2", "33, 17, 3", "64, 64, 5", "31, 9, 16", "40, 40, 17", "50, 30, 256", "50, 30, 257"
    })
    void eachPixelComesBack(int width, int height, int colors) throws IOException {
        Random random = new Random(colors);
        int[] palette = random.ints(colors).map(color -> color | 0xFF000000).toArray();
        int[] pixels = pixels(width, height, (x, y) -> palette[(x * 31 + y * width) % colors]);

        assertThat(decoded(LosslessWebp.encode(pixels, width, height))).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "300, 1", "16, 16", "17, 33", "120, 90"})
    void eachPixelOfAPhotographComesBack(int width, int height) throws IOException {
        Random random = new Random(7);
        int[] noise = pixels(width, height, (x, y) -> 0xFF000000 | random.nextInt(1 << 24));
        int[] smooth = pixels(
                width,
                height,
                (x, y) ->
                        0xFF000000 | (x * 2 & 0xFF) << 16 | ((x + y) & 0xFF) << 8 | (y * 3 + random.nextInt(3) & 0xFF));

        assertThat(decoded(LosslessWebp.encode(noise, width, height))).isEqualTo(noise);
        assertThat(decoded(LosslessWebp.encode(smooth, width, height))).isEqualTo(smooth);
    }

    /** Then all codes have the same length. */
    @Test
    void channelsInWhichEachValueIsAsFrequentComeBack() throws IOException {
        int[] pixels = new int[512];
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < pixels.length; i++) {
            red += i * 77;
            green += i * 141;
            blue += i * 39;
            pixels[i] = 0xFF000000 | (red + green & 0xFF) << 16 | (green & 0xFF) << 8 | (blue + green & 0xFF);
        }

        assertThat(decoded(LosslessWebp.encode(pixels, 512, 1))).isEqualTo(pixels);
    }

    @Test
    void whatCanBeSeenThroughComesBack() throws IOException {
        int[] pixels = pixels(80, 60, (x, y) -> (x * 3 & 0xFF) << 24 | (x * 5 & 0xFF) << 16 | y << 8 | 9);
        int[] expected = pixels.clone();
        for (int i = 0; i < expected.length; i++) {
            expected[i] = expected[i] >>> 24 == 0 ? 0 : expected[i];
        }

        assertThat(decoded(LosslessWebp.encode(pixels, 80, 60))).isEqualTo(expected);
    }

    @Test
    void drawingsAreSmallerThanAsPng() throws IOException {
        int[] chart = pixels(400, 300, (x, y) -> x % 50 < 30 && y > 300 - x / 2 ? 0xFF9B1B19 : 0xFFFFFDF8);
        int[] blend =
                pixels(400, 300, (x, y) -> 0xFF000000 | (x * 255 / 400) << 16 | (y * 255 / 300) << 8 | (x + y) / 3);

        assertThat(LosslessWebp.encode(chart, 400, 300)).hasSizeLessThan(png(chart, 400, 300).length * 3 / 4);
        assertThat(LosslessWebp.encode(blend, 400, 300)).hasSizeLessThan(png(blend, 400, 300).length * 3 / 4);
    }
}
