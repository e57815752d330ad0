package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares pages with stored greyscale pictures. Since rendering differs slightly between Java versions, the mean grey levels
 * of small squares are compared. {@code -Dgolden.update=true} rewrites the pictures.
 */
final class PagePictures {

    private static final Path FOLDER = Path.of("src/test/resources/pictures");
    private static final float DPI = 50;
    private static final int SQUARE = 5;
    private static final double MOST = 36;
    private static final double MEAN = 1.2;

    private PagePictures() {}

    /** Compares pages with their pictures. @param pages zero-based page indices */
    static void assertLooksAsBefore(byte[] pdf, String name, int... pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page : pages) {
                compare(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY), name + "-" + (page + 1) + ".png");
            }
        }
    }

    private static void compare(BufferedImage actual, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            ImageIO.write(actual, "png", file.toFile());
        }
        Raster expected = ImageIO.read(file.toFile()).getRaster();
        Raster found = actual.getRaster();
        assertThat(found.getBounds()).as(name).isEqualTo(expected.getBounds());
        double sum = 0;
        int squares = 0;
        for (int y = 0; y + SQUARE <= found.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= found.getWidth(); x += SQUARE) {
                double difference = Math.abs(grey(found, x, y) - grey(expected, x, y));
                assertThat(difference).as("%s at %d, %d", name, x, y).isLessThan(MOST);
                sum += difference;
                squares++;
            }
        }
        assertThat(sum / squares).as(name).isLessThan(MEAN);
    }

    /** Returns the mean grey level of a square. */
    private static double grey(Raster picture, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += picture.getSample(x, y, 0);
            }
        }
        return (double) sum / (SQUARE * SQUARE);
    }
}
