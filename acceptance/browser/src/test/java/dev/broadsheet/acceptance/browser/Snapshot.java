package dev.broadsheet.acceptance.browser;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A page seen from afar: a quarter of its size in 16 shades of each colour. Two of them are alike when no block of
 * {@value #BLOCK} × {@value #BLOCK} pixels has a mean colour that differs by more than {@value #MOST} of 255, and the
 * pages as a whole by no more than {@value #MEAN}. How a machine draws the edges of letters doesn't matter then, and a
 * word, a rule or a colour that went astray does, or a paragraph that moved by a pixel.
 */
record Snapshot(BufferedImage picture) {

    private static final int SHRINK = 4;
    private static final int BLOCK = 8;
    private static final int MOST = 8;
    private static final double MEAN = 0.5;

    /** @param png what is on the screen */
    static Snapshot of(byte[] png) throws IOException {
        BufferedImage screen = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage picture =
                new BufferedImage(screen.getWidth() / SHRINK, screen.getHeight() / SHRINK, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, shade(mean(screen, x * SHRINK, y * SHRINK, SHRINK)));
            }
        }
        return new Snapshot(picture);
    }

    static Snapshot read(Path file) throws IOException {
        BufferedImage stored = ImageIO.read(file.toFile());
        BufferedImage picture = new BufferedImage(stored.getWidth(), stored.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.drawImage(stored, 0, 0, null);
        graphics.dispose();
        return new Snapshot(picture);
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells it from the one that was expected, in words. */
    Optional<String> difference(Snapshot expected) {
        if (width() != expected.width() || height() != expected.height()) {
            return Optional.of(
                    "is %d × %d pixels, not %d × %d".formatted(width(), height(), expected.width(), expected.height()));
        }
        int blocks = 0;
        int sum = 0;
        Spot worst = new Spot(0, 0, 0);
        for (int y = 0; y < height(); y += BLOCK) {
            for (int x = 0; x < width(); x += BLOCK) {
                Spot spot = new Spot(x, y, distance(mean(picture, x, y, BLOCK), mean(expected.picture, x, y, BLOCK)));
                worst = spot.distance > worst.distance ? spot : worst;
                sum += spot.distance;
                blocks++;
            }
        }
        return worst.distance > MOST || sum > MEAN * blocks
                ? Optional.of(worst.words(sum / (double) blocks))
                : Optional.empty();
    }

    private int width() {
        return picture.getWidth();
    }

    private int height() {
        return picture.getHeight();
    }

    /** Where the two differ by how much. */
    private record Spot(int x, int y, int distance) {

        String words(double mean) {
            return "differs by %.1f of 255 on average, and most of all, by %d, around %d, %d CSS pixels"
                    .formatted(mean, distance, (x + BLOCK / 2) * SHRINK, (y + BLOCK / 2) * SHRINK);
        }
    }

    /** The mean colour of a square, as far as it lies within the picture. */
    private static int mean(BufferedImage picture, int left, int top, int size) {
        int right = Math.min(left + size, picture.getWidth());
        int bottom = Math.min(top + size, picture.getHeight());
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = picture.getRGB(x, y);
                red += (colour >> 16) & 0xFF;
                green += (colour >> 8) & 0xFF;
                blue += colour & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return ((red / count) << 16) | ((green / count) << 8) | (blue / count);
    }

    /** The nearest of the 16 shades of each channel: a picture of few colours is a small file. */
    private static int shade(int colour) {
        int shade = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            shade |= (Math.round(((colour >> shift) & 0xFF) / 17f) * 17) << shift;
        }
        return shade;
    }

    /** That of the channel which differs most. */
    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            distance = Math.max(distance, Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)));
        }
        return distance;
    }
}
