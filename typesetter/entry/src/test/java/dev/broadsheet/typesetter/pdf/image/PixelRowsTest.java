package dev.broadsheet.typesetter.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pixels are those of the image, however many rows are read at a time. */
class PixelRowsTest {

    private static final int[] HEIGHTS = {1, 63, 64, 65, 200};

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void areThoseOfTheImage(int type) {
        for (int height : HEIGHTS) {
            BufferedImage image = image(17, height, type);

            Pixels pixels = PixelRows.read(image);

            assertThat(pixels.image().getRGB(0, 0, 17, height, null, 0, 17))
                    .isEqualTo(whole(image).getRGB(0, 0, 17, height, null, 0, 17));
            assertThat(pixels.gray()).isEqualTo(type == BufferedImage.TYPE_BYTE_BINARY);
        }
    }

    /** Returns a copy that is made at once; the JDK rounds the colours of translucent pixels in it. */
    private static BufferedImage whole(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    /** A picture of 100 megapixels, the largest, has 300 MB, and fits a heap of 1 GB with its pixels. */
    @ParameterizedTest
    @ValueSource(ints = {500, 1000, 2000})
    void takeLittleMoreMemoryThanTheyHave(int side) {
        BufferedImage image = image(side, side, BufferedImage.TYPE_3BYTE_BGR);
        PixelRows.read(image);
        long before = THREADS.getCurrentThreadAllocatedBytes();

        PixelRows.read(image);

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(3L * side * side + (1 << 20));
    }

    private static BufferedImage image(int width, int height, int type) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xFF_12_34_56 ^ random.nextInt());
            }
        }
        return image;
    }
}
