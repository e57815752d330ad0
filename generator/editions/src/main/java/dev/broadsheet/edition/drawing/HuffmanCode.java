package dev.broadsheet.edition.drawing;

import java.util.Arrays;
import java.util.stream.LongStream;

/** A canonical Huffman code; RFC 1951, section 3.2.2. */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** @param counts how often each symbol occurs; at least two occur @param longest the most bits of a code */
    static HuffmanCode of(int[] counts, int longest) {
        int[] flattened = counts.clone();
        int[] lengths = lengths(flattened);
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            Arrays.setAll(flattened, symbol -> (flattened[symbol] + 1) / 2);
            lengths = lengths(flattened);
        }
        return new HuffmanCode(lengths);
    }

    /** Joins the two rarest nodes until one is left; joined nodes are by themselves in ascending order. */
    private static int[] lengths(int[] counts) {
        long[] leaves = LongStream.range(0, counts.length)
                .filter(symbol -> counts[(int) symbol] > 0)
                .map(symbol -> (long) counts[(int) symbol] << Integer.SIZE | symbol)
                .sorted()
                .toArray();
        int nodes = 2 * leaves.length - 1;
        long[] weights = new long[nodes];
        int[] parents = new int[nodes];
        for (int i = 0; i < leaves.length; i++) {
            weights[i] = leaves[i] >> Integer.SIZE;
        }
        int leaf = 0;
        int joined = leaves.length;
        for (int node = leaves.length; node < nodes; node++) {
            for (int child = 0; child < 2; child++) {
                boolean isLeaf = joined == node || (leaf < leaves.length && weights[leaf] <= weights[joined]);
                int rarest = isLeaf ? leaf++ : joined++;
                weights[node] += weights[rarest];
                parents[rarest] = node;
            }
        }
        int[] depths = new int[nodes];
        for (int node = nodes - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        int[] lengths = new int[counts.length];
        for (int i = 0; i < leaves.length; i++) {
            lengths[(int) leaves[i]] = depths[i];
        }
        return lengths;
    }

    /** Returns the codes, first bit lowest. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length < Integer.SIZE; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
        }
        return codes;
    }

    /** Returns the number of bits of a symbol's code; 0 if it has none. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Returns a symbol's code, first bit lowest. */
    int bits(int symbol) {
        return codes[symbol];
    }
}
