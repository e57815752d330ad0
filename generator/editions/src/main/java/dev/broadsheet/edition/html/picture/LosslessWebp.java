package dev.broadsheet.edition.html.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An encoder for lossless WebP, which is smaller than PNG for drawings and screenshots. Pure Java, with the same bytes on each
 * machine. RFC 9649, section 3.
 */
final class LosslessWebp {

    private static final int SIGNATURE = 0x2F;
    private static final int MOST_COLORS = 256;

    /** The maximum width and height in pixels. */
    static final int MOST = 1 << 14;

    private LosslessWebp() {}

    /**
     * Encodes a picture as a WebP file.
     *
     * @param pixels the pixels by rows, ARGB without premultiplied alpha
     * @param width the width, at most {@link #MOST}, like the height
     */
    static byte[] encode(int[] pixels, int width, int height) {
        int[] shown = pixels.clone();
        boolean isClear = false;
        for (int i = 0; i < shown.length; i++) {
            isClear |= shown[i] >>> 24 != 0xFF;
            // The colour of fully transparent pixels does not matter.
            shown[i] = shown[i] >>> 24 == 0 ? 0 : shown[i];
        }
        BitSink out = new BitSink();
        out.write(SIGNATURE, 8);
        out.write(width - 1, 14);
        out.write(height - 1, 14);
        out.write(isClear ? 1 : 0, 1);
        out.write(0, 3);
        int[] colors = colors(shown);
        if (colors.length <= MOST_COLORS) {
            writeIndexed(shown, colors, width, height, out);
        } else {
            writePredicted(shown, width, height, out);
        }
        return container(out.toByteArray());
    }

    /** Returns the colours in ascending order; of a picture with more than 256, one more than that. */
    private static int[] colors(int[] pixels) {
        SortedSet<Integer> colors = new TreeSet<>();
        for (int i = 0; i < pixels.length && colors.size() <= MOST_COLORS; i++) {
            if (i == 0 || pixels[i] != pixels[i - 1]) {
                colors.add(pixels[i]);
            }
        }
        return colors.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Writes a picture of at most 256 colours with the color indexing transform, which bundles pixels if there are few colours;
     * section 3.5.4.
     */
    private static void writeIndexed(int[] pixels, int[] colors, int width, int height, BitSink out) {
        out.write(1, 1);
        out.write(3, 2);
        out.write(colors.length - 1, 8);
        int[] table = new int[colors.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = i == 0 ? colors[0] : difference(colors[i], colors[i - 1]);
        }
        PixelCoder.write(table, table.length, false, out);
        out.write(0, 1);
        int together = colors.length <= 2 ? 3 : colors.length <= 4 ? 2 : colors.length <= 16 ? 1 : 0;
        int across = (width + (1 << together) - 1) >> together;
        int[] packed = new int[across * height];
        Arrays.fill(packed, 0xFF000000);
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int place = (x & ((1 << together) - 1)) * (8 >> together);
            packed[i / width * across + (x >> together)] |= Arrays.binarySearch(colors, pixels[i]) << (8 + place);
        }
        PixelCoder.write(packed, across, true, out);
    }

    private static int difference(int one, int other) {
        int difference = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 8) {
            difference |= (((one >> shift) - (other >> shift)) & 0xFF) << shift;
        }
        return difference;
    }

    /** Writes a picture with the subtract green transform, then the predictor transform. */
    private static void writePredicted(int[] pixels, int width, int height, BitSink out) {
        out.write(1, 1);
        out.write(2, 2);
        for (int i = 0; i < pixels.length; i++) {
            int green = (pixels[i] >> 8) & 0xFF;
            int red = (((pixels[i] >> 16) & 0xFF) - green) & 0xFF;
            int blue = ((pixels[i] & 0xFF) - green) & 0xFF;
            pixels[i] = (pixels[i] & 0xFF00FF00) | red << 16 | blue;
        }
        Predictor predictor = new Predictor(pixels, width, height);
        out.write(1, 1);
        out.write(0, 2);
        out.write(Predictor.TILE_BITS - 2, 3);
        PixelCoder.write(predictor.modes, Predictor.columns(width), false, out);
        out.write(0, 1);
        PixelCoder.write(predictor.rest, width, true, out);
    }

    private static byte[] container(byte[] data) {
        int padded = data.length + (data.length & 1);
        ByteBuffer head = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + padded);
        head.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(data.length);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(data);
        if (padded > data.length) {
            file.write(0);
        }
        return file.toByteArray();
    }
}
