package dev.broadsheet.typesetter.raster;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Scales pictures down by averaging pixels, for those shown much smaller than their size. */
final class Shrinking {

    private Shrinking() {}

    /** Returns the picture in at most twice its displayed size. @param seen transform from its pixels to displayed pixels */
    static BufferedImage near(BufferedImage image, AffineTransform seen) {
        int across = (int) (1 / Math.max(1e-6, Math.hypot(seen.getScaleX(), seen.getShearY())));
        int down = (int) (1 / Math.max(1e-6, Math.hypot(seen.getScaleY(), seen.getShearX())));
        int by = Math.min(Math.min(across, down), Math.min(image.getWidth(), image.getHeight()));
        return by < 2 ? image : shrunk(image, by);
    }

    private static BufferedImage shrunk(BufferedImage image, int by) {
        boolean opaque = !image.getColorModel().hasAlpha();
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        int width = (image.getWidth() + by - 1) / by;
        int height = (image.getHeight() + by - 1) / by;
        BufferedImage small = new BufferedImage(width, height, type);
        BufferedImage rows = new BufferedImage(image.getWidth(), by, type);
        int[] pixels = Masks.pixels(small);
        for (int y = 0; y < height; y++) {
            int count = Math.min(by, image.getHeight() - y * by);
            Graphics2D graphics = rows.createGraphics();
            graphics.setComposite(java.awt.AlphaComposite.Src);
            graphics.drawImage(image, 0, -y * by, null);
            graphics.dispose();
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = mean(Masks.pixels(rows), image.getWidth(), x * by, by, count, opaque);
            }
        }
        return small;
    }

    /** Returns the mean of some pixels, weighted by opacity. */
    private static int mean(int[] rows, int width, int left, int by, int count, boolean opaque) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        int right = Math.min(width, left + by);
        for (int y = 0; y < count; y++) {
            for (int x = left; x < right; x++) {
                int pixel = rows[y * width + x];
                int weight = opaque ? 255 : pixel >>> 24;
                alpha += weight;
                red += (long) weight * (pixel >> 16 & 0xFF);
                green += (long) weight * (pixel >> 8 & 0xFF);
                blue += (long) weight * (pixel & 0xFF);
            }
        }
        long all = Math.max(1, alpha);
        long share = alpha / Math.max(1, (long) (right - left) * count);
        return (int) ((share << 24) | ((red / all) << 16) | ((green / all) << 8) | (blue / all));
    }
}
