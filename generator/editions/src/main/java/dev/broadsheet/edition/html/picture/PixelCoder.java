package dev.broadsheet.edition.html.picture;

import java.util.Arrays;

/** Encodes pixels as literals and backward references (LZ77), in prefix codes; RFC 9649, section 3.6. */
final class PixelCoder {

    private static final int LITERALS = 256;
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;
    private static final int LONGEST = 4096;
    private static final int SHORTEST = 3;
    /** The number of distance codes that are reserved for neighbours in two dimensions. */
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
     * Writes an image, whose transforms have been written.
     *
     * @param pixels the pixels by rows, ARGB
     * @param isMain whether this is the picture itself and not data of a transform
     */
    static void write(int[] pixels, int width, boolean isMain, BitSink out) {
        // No color cache, and a single group of prefix codes.
        out.write(0, isMain ? 2 : 1);
        PixelCoder coder = new PixelCoder(pixels, width);
        coder.find();
        coder.write(out);
    }

    /** Finds the tokens, which are pairs of numbers: a pixel and 0, or the distance and the length of a backward reference. */
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

    /** Returns distance and length of the longest backward reference, the nearest of several. */
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

    /** Receives symbols with their extra bits. The alphabets are green and lengths, red, blue, alpha, and distances. */
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

    /** Returns the code of a distance; those of the pixel above and the one before are short. */
    private int distanceCode(int distance) {
        if (distance == width) {
            return 1;
        }
        return distance == 1 ? 2 : distance + NEIGHBOURS;
    }

    /** Encodes a length or a distance code, at least 1: its magnitude is the symbol, and the lower bits are extra bits. */
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
