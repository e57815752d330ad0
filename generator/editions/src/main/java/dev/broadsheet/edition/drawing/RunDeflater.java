package dev.broadsheet.edition.drawing;

import java.util.Arrays;

/**
 * Compresses runs of bytes to a zlib stream (RFC 1950): one block with dynamic Huffman codes (RFC 1951), in which each match repeats
 * the byte before it.
 */
final class RunDeflater {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;

    /** The symbol that ends the block; those below it are bytes, those above it lengths of matches. */
    private static final int END = 256;

    private static final int SYMBOLS = 286;
    private static final int LONGEST_CODE = 15;

    /** The bits of a token that are its symbol; those above it are extra bits, and how many of them there are. */
    private static final int SYMBOL_BITS = 9;

    private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;
    private static final int EXTRA_BITS = 5;
    private static final int EXTRA = (1 << EXTRA_BITS) - 1;

    /** The token of a match by its length. */
    private static final int[] MATCHES = new int[LONGEST + 1];

    /** The base of Adler-32. */
    private static final int BASE = 65521;

    /** Sums below it do not overflow in the longest run. */
    private static final long REDUCED = 1L << 32;

    static {
        Arrays.setAll(MATCHES, RunDeflater::match);
    }

    private final int[] counts = new int[SYMBOLS];
    private int[] tokens = new int[1 << 14];
    private int size;

    private int value;
    private int length;

    private long sum = 1;
    private long sumOfSums;

    private static int match(int length) {
        if (length == LONGEST) {
            return SYMBOLS - 1;
        }
        int more = Math.max(0, length - SHORTEST);
        int extra = Math.max(0, Integer.SIZE - 3 - Integer.numberOfLeadingZeros(more));
        int symbol = END + 1 + 4 * extra + (more >> extra);
        int low = more & ((1 << extra) - 1);
        return (((extra << EXTRA_BITS) | low) << SYMBOL_BITS) | symbol;
    }

    /** Adds a number of equal bytes. */
    void run(int next, int more) {
        if (next != value) {
            endRun();
            value = next;
        }
        length += more;
    }

    /** Adds the bytes of a row. */
    void runs(Runs runs, int first, int after) {
        int start = 0;
        for (int run = first; run < after; run++) {
            int end = runs.end(run);
            run(runs.value(run), end - start);
            start = end;
        }
    }

    private void endRun() {
        if (length == 0) {
            return;
        }
        sumOfSums += length * sum + (long) length * (length + 1) / 2 * value;
        sum += (long) length * value;
        if (sumOfSums >= REDUCED) {
            sumOfSums %= BASE;
            sum %= BASE;
        }
        add(value);
        length--;
        while (length >= SHORTEST) {
            int match = Math.min(length, LONGEST);
            add(MATCHES[match]);
            length -= match;
        }
        for (; length > 0; length--) {
            add(value);
        }
    }

    private void add(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
        counts[token & SYMBOL]++;
    }

    /** Returns the stream. */
    byte[] finish() {
        endRun();
        add(END);
        HuffmanCode code = HuffmanCode.of(counts, LONGEST_CODE);
        BitWriter out = new BitWriter(2 * size);
        out.put(0x0178, 16); // deflate with a window of 32 KiB, fastest
        out.put(0b101, 3); // the last block, dynamic codes
        writeLengths(code, out);
        for (int i = 0; i < size; i++) {
            int token = tokens[i];
            int symbol = token & SYMBOL;
            int bits = code.bits(symbol);
            int count = code.length(symbol);
            if (symbol > END) {
                int extra = token >>> SYMBOL_BITS;
                bits |= (extra & EXTRA) << count;
                count += (extra >>> EXTRA_BITS) + 1; // the code of distance 1 is one bit, 0
            }
            out.put(bits, count);
        }
        out.align();
        out.put(Integer.reverseBytes((int) ((sumOfSums % BASE << 16) | (sum % BASE))) & 0xFFFF_FFFFL, 32);
        return out.bytes();
    }

    /** Writes the lengths of the codes, in a code in which each length has four bits. */
    private static void writeLengths(HuffmanCode code, BitWriter out) {
        out.put(SYMBOLS - 257, 5);
        out.put(1, 5); // two codes of distances
        out.put(15, 4); // 19 lengths of codes of lengths:
        out.put(0, 9); // repetitions, which are not used
        for (int i = 0; i <= LONGEST_CODE; i++) {
            out.put(4, 3);
        }
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            writeLength(code.length(symbol), out);
        }
        writeLength(1, out);
        writeLength(1, out);
    }

    private static void writeLength(int bits, BitWriter out) {
        out.put(Integer.reverse(bits) >>> (Integer.SIZE - 4), 4);
    }
}
