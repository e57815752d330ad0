package dev.broadsheet.typesetter.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Applies soft masks to layers; ISO 32000-1, 11.5. */
final class Masks {

    private Masks() {}

    /**
     * Multiplies the opacity of each pixel by the mask.
     *
     * @param layer image of type {@link BufferedImage#TYPE_INT_ARGB}
     * @param mask image of the same type and size
     * @param luminance whether the mask's luminance on black is used rather than its opacity
     */
    static void cut(BufferedImage layer, BufferedImage mask, boolean luminance) {
        int[] pixels = pixels(layer);
        int[] by = pixels(mask);
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            if (alpha > 0) {
                int kept = luminance ? luminance(by[i]) : by[i] >>> 24;
                pixels[i] = (((alpha * kept + 127) / 255) << 24) | (pixels[i] & 0xFF_FF_FF);
            }
        }
    }

    private static int luminance(int color) {
        double light = 0.3 * (color >> 16 & 0xFF) + 0.59 * (color >> 8 & 0xFF) + 0.11 * (color & 0xFF);
        return (int) Math.round(light * (color >>> 24) / 255);
    }

    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
