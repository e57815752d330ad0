package dev.broadsheet.typesetter.pdf.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Reads the pixels of an image some rows at a time, since a copy of a large image would take as much memory as the image. */
final class PixelRows {

    private static final int ROWS = 64;

    private final BufferedImage image;
    private final BufferedImage rows;
    private final int[] argb;

    private PixelRows(BufferedImage image) {
        this.image = image;
        this.rows = new BufferedImage(image.getWidth(), Math.min(ROWS, image.getHeight()), BufferedImage.TYPE_INT_ARGB);
        this.argb = ((DataBufferInt) rows.getRaster().getDataBuffer()).getData();
    }

    /** Receives ARGB values. */
    @FunctionalInterface
    private interface Values {

        /** @param from the index of the first pixel in the image; @param count the number of pixels */
        void read(int from, int count);
    }

    /** Returns the pixels of an image: grey if all of them are, and opaque if all of them are. */
    static Pixels read(BufferedImage image) {
        return new PixelRows(image).pixels();
    }

    private Pixels pixels() {
        int[] seen = {-1, 0};
        each((from, count) -> {
            for (int i = 0; i < count; i++) {
                seen[0] &= argb[i] >> 24;
                seen[1] |= ((argb[i] >> 16 ^ argb[i]) | (argb[i] >> 8 ^ argb[i])) & 0xFF;
            }
        });
        boolean gray = seen[1] == 0;
        int size = image.getWidth() * image.getHeight();
        byte[] alpha = new byte[seen[0] == -1 ? 0 : size];
        byte[] colors = new byte[gray ? size : 3 * size];
        each((from, count) -> {
            for (int i = 0; i < count; i++) {
                if (gray) {
                    colors[from + i] = (byte) argb[i];
                } else {
                    color(argb[i], colors, 3 * (from + i));
                }
                if (alpha.length > 0) {
                    alpha[from + i] = (byte) (argb[i] >> 24);
                }
            }
        });
        return new Pixels(image.getWidth(), image.getHeight(), gray, colors, alpha);
    }

    private static void color(int argb, byte[] colors, int at) {
        colors[at] = (byte) (argb >> 16);
        colors[at + 1] = (byte) (argb >> 8);
        colors[at + 2] = (byte) argb;
    }

    private void each(Values values) {
        Graphics2D graphics = rows.createGraphics();
        for (int y = 0; y < image.getHeight(); y += ROWS) {
            Arrays.fill(argb, 0);
            graphics.drawImage(image, 0, -y, null);
            values.read(y * image.getWidth(), Math.min(ROWS, image.getHeight() - y) * image.getWidth());
        }
        graphics.dispose();
    }
}
