package dev.broadsheet.edition.html.picture;

import java.util.Arrays;

/** Pixels as literals and references to earlier ones, in prefix codes; RFC 9649, section 3.6. */
final class PixelCoder {

    private static final int LITERALS = 256;
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;
    private static final int LONGEST = 4096;
    private static final int SHORTEST = 3;
    /** Distances below are reserved for neighbours in two dimensions. */
    private static final int NEIGHBOURS = 120;

    private static final int FARTHEST = (1 << 20) - NEIGHBOURS;
    private static final int MOST_TRIED = 24;
    private static final int HASH_BITS = 16;

    private final int[] pixels;
    private final int width;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] older;
    private final int[] tokens;
    private int count;

    private PixelCoder(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
        this.older = new int[pixels.length];
        this.tokens = new int[pixels.length * 2];
        Arrays.fill(newest, -1);
    }

    /**
     * Writes an image without transforms.
     *
     * @param pixels ARGB, by rows
     * @param isMain whether it is the picture itself and not data of a transform
     */
    static void write(int[] pixels, int width, boolean isMain, BitSink out) {
        // There is no cache of colours, and one set of codes for all.
        out.write(0, isMain ? 2 : 1);
        PixelCoder coder = new PixelCoder(pixels, width);
        coder.find();
        coder.write(out);
    }

    /** Tokens in pairs: a pixel with length 0, or a distance with the length of the copy. */
    private void find() {
        int at = 0;
        while (at < pixels.length) {
            int[] best = longest(at);
            boolean isCopy = best[1] >= SHORTEST;
            int length = isCopy ? best[1] : 1;
            tokens[count++] = isCopy ? best[0] : pixels[at];
            tokens[count++] = isCopy ? length : 0;
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
    }

    private void remember(int at) {
        if (at + 1 < pixels.length) {
            int hash = hash(at);
            older[at] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        long pair = ((long) pixels[at] << Integer.SIZE) | (pixels[at + 1] & 0xFFFFFFFFL);
        return (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - HASH_BITS));
    }

    /** Distance and length of the longest copy; the nearest of several. */
    private int[] longest(int at) {
        int[] best = {0, 0};
        if (at + SHORTEST > pixels.length) {
            return best;
        }
        int candidate = newest[hash(at)];
        for (int tried = 0; candidate >= 0 && at - candidate <= FARTHEST && tried < MOST_TRIED; tried++) {
            int length = same(candidate, at);
            if (length > best[1]) {
                best[0] = at - candidate;
                best[1] = length;
            }
            candidate = older[candidate];
        }
        return best;
    }

    private int same(int one, int other) {
        int most = Math.min(LONGEST, pixels.length - other);
        int length = 0;
        while (length < most && pixels[one + length] == pixels[other + length]) {
            length++;
        }
        return length;
    }

    private void write(BitSink out) {
        Tally tally = new Tally();
        each(tally);
        PrefixCode[] codes = Arrays.stream(tally.counts).map(PrefixCode::new).toArray(PrefixCode[]::new);
        for (PrefixCode code : codes) {
            code.describe(out);
        }
        each((alphabet, symbol, extra, bits) -> {
            codes[alphabet].write(symbol, out);
            out.write(extra, bits);
        });
    }

    /** What becomes of a symbol: green or a length, red, blue, alpha, a distance; and the bits after it. */
    private interface Symbols {
        void take(int alphabet, int symbol, int extra, int bits);
    }

    private static final class Tally implements Symbols {

        private final int[][] counts = {
            new int[LITERALS + LENGTHS], new int[LITERALS], new int[LITERALS], new int[LITERALS], new int[DISTANCES]
        };

        @Override
        public void take(int alphabet, int symbol, int extra, int bits) {
            counts[alphabet][symbol]++;
        }
    }

    private void each(Symbols symbols) {
        for (int i = 0; i < count; i += 2) {
            if (tokens[i + 1] == 0) {
                literal(tokens[i], symbols);
            } else {
                value(tokens[i + 1], 0, LITERALS, symbols);
                value(distanceCode(tokens[i]), 4, 0, symbols);
            }
        }
    }

    private static void literal(int pixel, Symbols symbols) {
        symbols.take(0, (pixel >> 8) & 0xFF, 0, 0);
        symbols.take(1, (pixel >> 16) & 0xFF, 0, 0);
        symbols.take(2, pixel & 0xFF, 0, 0);
        symbols.take(3, pixel >>> 24, 0, 0);
    }

    /** The pixel above and the one before have codes of their own. */
    private int distanceCode(int distance) {
        if (distance == width) {
            return 1;
        }
        return distance == 1 ? 2 : distance + NEIGHBOURS;
    }

    /** A number from 1 on: its magnitude is the symbol, the rest follows. */
    private static void value(int value, int alphabet, int first, Symbols symbols) {
        int rest = value - 1;
        if (rest < 4) {
            symbols.take(alphabet, first + rest, 0, 0);
            return;
        }
        int high = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rest);
        int second = (rest >> (high - 1)) & 1;
        symbols.take(alphabet, first + 2 * high + second, rest & ((1 << (high - 1)) - 1), high - 1);
    }
}
