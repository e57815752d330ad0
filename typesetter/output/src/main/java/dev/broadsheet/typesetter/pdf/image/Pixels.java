package dev.broadsheet.typesetter.pdf.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A decoded picture with 8 bits per component, rows from the top.
 *
 * @param gray whether there is one component per pixel rather than red, green and blue
 * @param colors the components
 * @param alpha opacity of each pixel; empty if all are opaque
 */
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, boolean gray, byte[] colors, byte[] alpha) {

    /** Most pixels of a decoded picture, so that a small hostile file cannot exhaust memory. */
    static final long MOST_PIXELS = 100_000_000;

    static boolean isAcceptable(long width, long height) {
        return width > 0 && height > 0 && width * height <= MOST_PIXELS;
    }

    /** Returns the memory that they take. */
    long bytes() {
        return (long) colors.length + alpha.length;
    }

    /** Scales the picture down by averaging pixels weighted by opacity. */
    Pixels shrunk(int newWidth) {
        int newHeight = (int) Math.max(1, Math.round((double) height * newWidth / width));
        int channels = gray ? 1 : 3;
        byte[] newColors = new byte[newWidth * newHeight * channels];
        byte[] newAlpha = new byte[alpha.length == 0 ? 0 : newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = (int) Math.max(top + 1L, (long) (y + 1) * height / newHeight);
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = (int) Math.max(left + 1L, (long) (x + 1) * width / newWidth);
                average(left, top, right, bottom, y * newWidth + x, newColors, newAlpha);
            }
        }
        return new Pixels(newWidth, newHeight, gray, newColors, newAlpha);
    }

    private void average(int left, int top, int right, int bottom, int at, byte[] newColors, byte[] newAlpha) {
        int channels = gray ? 1 : 3;
        long[] sums = new long[channels];
        long opacity = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int from = y * width + x;
                int weight = alpha.length == 0 ? 255 : alpha[from] & 0xFF;
                opacity += weight;
                for (int i = 0; i < channels; i++) {
                    sums[i] += (long) weight * (colors[from * channels + i] & 0xFF);
                }
            }
        }
        for (int i = 0; i < channels; i++) {
            newColors[at * channels + i] = (byte) (opacity == 0 ? 0 : (sums[i] + opacity / 2) / opacity);
        }
        if (newAlpha.length > 0) {
            newAlpha[at] = (byte) (opacity / ((long) (right - left) * (bottom - top)));
        }
    }

    /** Returns the picture with its opacity. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            int red = colors[gray ? i : 3 * i] & 0xFF;
            int green = gray ? red : colors[3 * i + 1] & 0xFF;
            int blue = gray ? red : colors[3 * i + 2] & 0xFF;
            argb[i] = (alpha.length == 0 ? 0xFF : alpha[i] & 0xFF) << 24 | red << 16 | green << 8 | blue;
        }
        return image;
    }

    /** Copies the colours into an image of the same size. */
    void copyTo(BufferedImage image) {
        int channels = gray ? 1 : 3;
        int[] row = new int[width * channels];
        for (int y = 0; y < height; y++) {
            for (int i = 0; i < row.length; i++) {
                row[i] = colors[y * row.length + i] & 0xFF;
            }
            image.getRaster().setPixels(0, y, width, 1, row);
        }
    }
}
