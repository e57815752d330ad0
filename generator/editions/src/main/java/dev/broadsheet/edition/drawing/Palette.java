package dev.broadsheet.edition.drawing;

import java.util.stream.IntStream;

/**
 * At most 256 colours for a picture. Graphics with a handful of colours have some hundred because of antialiasing; those at edges
 * are rounded until all fit.
 */
final class Palette {

    private static final int MOST = 256;

    /** The number of most frequent colours that are exact, since they are not those of antialiased edges. */
    private static final int EXACT = 8;

    private final int[] colors;
    private final int[] indexes;

    private Palette(int[] colors, int[] indexes) {
        this.colors = colors;
        this.indexes = indexes;
    }

    /** @param colors the colours of the pixels @param counts the number of pixels of each colour */
    static Palette of(ColorTable colors, int[] counts) {
        int[] sorted = byFrequency(colors, counts);
        int[] indexes = new int[sorted.length];
        for (int bits = 0; ; bits++) {
            ColorTable kept = new ColorTable(MOST + 1);
            for (int i = 0; i < sorted.length && kept.size() <= MOST; i++) {
                int color = sorted[i];
                indexes[colors.number(color)] = kept.number(i < EXACT ? color : rounded(color, bits));
            }
            if (kept.size() <= MOST) {
                return new Palette(kept.colors(), indexes);
            }
        }
    }

    /** Returns the colours by descending frequency, then by value. */
    private static int[] byFrequency(ColorTable colors, int[] counts) {
        return IntStream.range(0, counts.length)
                .mapToLong(number -> ((long) -counts[number] << Integer.SIZE) + colors.color(number))
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** Returns the middle of the colours with the same high bits. */
    private static int rounded(int color, int bits) {
        int mask = 0xFF >> bits << bits;
        int half = bits == 0 ? 0 : 1 << (bits - 1);
        int rounded = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            rounded = (rounded << 8) | Math.min(0xFF, (color >> shift & mask) + half);
        }
        return rounded;
    }

    /** Returns red, green and blue of each colour. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * colors.length];
        for (int i = 0; i < colors.length; i++) {
            bytes[3 * i] = (byte) (colors[i] >> 16);
            bytes[3 * i + 1] = (byte) (colors[i] >> 8);
            bytes[3 * i + 2] = (byte) colors[i];
        }
        return bytes;
    }

    /** Returns the place in the palette of each colour of the picture. */
    int[] indexes() {
        return indexes;
    }
}
