package dev.broadsheet.typesetter.pdf.image;

import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Decodes CMYK JPEG data to RGB, since a document whose output intent is sRGB must not use DeviceCMYK (ISO
 * 19005-2, 6.2.4.3). Colour profiles are ignored; ink is subtracted from white.
 */
final class CmykJpeg {

    private static final int COMPONENTS = 4;
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};
    private static final int TRANSFORM = 11;
    private static final int YCCK = 2;

    private CmykJpeg() {}

    /** Returns what is made of the pixels; empty if the data is damaged, too large, or not a JPEG of four components. */
    static <T> Optional<T> decode(byte[] data, Function<Pixels, T> use) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        boolean jpeg = data.length > 4 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xD8;
        if (!jpeg || !readers.hasNext()) {
            return Optional.empty();
        }
        return ImageReading.read(
                        readers.next(),
                        data,
                        reader -> pixels(reader.readRaster(0, null), transform(data)),
                        pixels -> pixels.map(use))
                .flatMap(made -> made);
    }

    private static Optional<Pixels> pixels(Raster raster, int transform) {
        if (raster.getNumBands() != COMPONENTS) {
            return Optional.empty();
        }
        int width = raster.getWidth();
        byte[] colors = new byte[width * raster.getHeight() * 3];
        int[] row = new int[width * COMPONENTS];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width * COMPONENTS; x += COMPONENTS) {
                int[] cmy = transform == YCCK ? cmy(row, x) : new int[] {row[x], row[x + 1], row[x + 2]};
                for (int ink : cmy) {
                    colors[at++] = (byte) level(ink, row[x + 3], transform >= 0);
                }
            }
        }
        return Optional.of(new Pixels(width, raster.getHeight(), false, colors, new byte[0]));
    }

    /** @param inverted whether 255 means no ink, as in files with Adobe's marker */
    private static int level(int ink, int black, boolean inverted) {
        return inverted ? ink * black / 255 : (255 - ink) * (255 - black) / 255;
    }

    /** Returns the inverse of RGB by ITU-T T.871, section 7. */
    private static int[] cmy(int[] row, int at) {
        double cb = row[at + 1] - 128.0;
        double cr = row[at + 2] - 128.0;
        return new int[] {
            inverse(row[at] + 1.402 * cr),
            inverse(row[at] - 0.344136 * cb - 0.714136 * cr),
            inverse(row[at] + 1.772 * cb)
        };
    }

    private static int inverse(double value) {
        return 255 - (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** Returns the colour transform of the Adobe marker, or -1 without one. */
    private static int transform(byte[] data) {
        for (int at = 2; at + 4 + TRANSFORM < data.length && (data[at] & 0xFF) == 0xFF; ) {
            int marker = data[at + 1] & 0xFF;
            if (marker == 0xDA) {
                break;
            } else if (marker == 0xEE && startsWithAdobe(data, at + 4)) {
                return data[at + 4 + TRANSFORM];
            }
            at += 2 + ((data[at + 2] & 0xFF) << 8 | (data[at + 3] & 0xFF));
        }
        return -1;
    }

    private static boolean startsWithAdobe(byte[] data, int at) {
        return Arrays.equals(data, at, at + ADOBE.length, ADOBE, 0, ADOBE.length);
    }
}
