package dev.broadsheet.edition.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Encodes a picture as a PNG (ISO/IEC 15948) with a palette of at most 256 colours. Graphics with a handful of colours have some
 * hundred because of antialiasing; those at edges are rounded until all fit. The file is a third as large and is written faster.
 */
public final class PalettePng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST = 256;

    /** The number of most frequent colours that are exact, since they are not those of antialiased edges. */
    private static final int EXACT = 8;

    /** The compression level; higher ones gain nothing on large uniform areas. */
    private static final int LEVEL = 4;

    private static final int BUFFER = 1 << 14;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param image an image of type {@link BufferedImage#TYPE_INT_RGB} */
    public PalettePng(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    public byte[] bytes() {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        ColorTable indexes = indexes(palette);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header());
            chunk(out, "PLTE", colors(palette));
            chunk(out, "IDAT", rows(indexes));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Fills the palette, rounding colours until they fit, and returns the palette index of each colour. */
    private ColorTable indexes(Map<Integer, Integer> palette) {
        int[] colors = byFrequency();
        ColorTable indexes = new ColorTable(colors.length);
        for (int bits = 0; bits == 0 || palette.size() > MOST; bits++) {
            palette.clear();
            for (int i = 0; i < colors.length; i++) {
                int kept = i < EXACT ? colors[i] : rounded(colors[i], bits);
                palette.putIfAbsent(kept, palette.size());
                indexes.put(colors[i], palette.getOrDefault(kept, 0));
            }
        }
        return indexes;
    }

    /** Returns the colours by descending frequency, then by value. */
    private int[] byFrequency() {
        ColorTable counts = new ColorTable(MOST);
        for (int row = 0; row < height; ) {
            int next = row + 1;
            while (next < height && isAsAbove(next)) {
                next++;
            }
            count(counts, row, next - row);
            row = next;
        }
        return IntStream.of(counts.colors())
                .boxed()
                .sorted(Comparator.comparing((Integer color) -> -counts.get(color))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether a row equals the one above it, as most rows of uniform areas do. */
    private boolean isAsAbove(int row) {
        int start = row * width;
        return Arrays.equals(pixels, start, start + width, pixels, start - width, start);
    }

    private void count(ColorTable counts, int row, int times) {
        int end = (row + 1) * width;
        int start = row * width;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || pixels[i] != pixels[start]) {
                counts.add(pixels[start], (i - start) * times);
                start = i;
            }
        }
    }

    /** Returns the middle of the colours with the same high bits. */
    private static int rounded(int pixel, int bits) {
        int mask = 0xFF >> bits << bits;
        int half = bits == 0 ? 0 : 1 << (bits - 1);
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            color = color << 8 | Math.min(0xFF, (pixel >> shift & mask) + half);
        }
        return color;
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        // Bit depth 8, colour type 3 (palette), deflate, adaptive filtering, no interlace.
        out.write(new byte[] {8, 3, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] colors(Map<Integer, Integer> palette) {
        byte[] colors = new byte[3 * palette.size()];
        palette.forEach((color, index) -> {
            colors[3 * index] = (byte) (color >> 16);
            colors[3 * index + 1] = (byte) (color >> 8);
            colors[3 * index + 2] = (byte) (int) color;
        });
        return colors;
    }

    private byte[] rows(ColorTable indexes) throws IOException {
        byte[] rows = new byte[(width + 1) * height];
        int last = pixels[0];
        byte index = (byte) indexes.get(last);
        for (int y = 0; y < height; y++) {
            int out = y * (width + 1) + 1;
            if (y > 0 && isAsAbove(y)) {
                System.arraycopy(rows, out - width - 1, rows, out, width);
                continue;
            }
            for (int in = y * width; in < (y + 1) * width; in++) {
                if (pixels[in] != last) {
                    last = pixels[in];
                    index = (byte) indexes.get(last);
                }
                rows[out++] = index;
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            out.write(rows);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
