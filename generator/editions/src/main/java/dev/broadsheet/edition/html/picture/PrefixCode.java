package dev.broadsheet.edition.html.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A canonical prefix code for the symbols that occur, with codes of at most 15 bits; RFC 9649, section 3.7.2. */
final class PrefixCode {

    private static final int LONGEST = 15;
    private static final int LONGEST_OF_LENGTHS = 7;
    private static final int[] ORDER_OF_LENGTHS = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int SHORT_GAP = 17;
    private static final int LONG_GAP = 18;
    private static final int LEAST_LONG_GAP = 11;
    private static final int MOST_LONG_GAP = 138;

    private final int[] lengths;
    private final int[] codes;
    private final List<Integer> used = new ArrayList<>();

    /** @param counts the number of occurrences of each symbol */
    PrefixCode(int[] counts) {
        this(counts, LONGEST);
    }

    private PrefixCode(int[] counts, int longest) {
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                used.add(symbol);
            }
        }
        this.lengths = lengths(counts, longest);
        this.codes = codes(lengths);
    }

    /** Returns the lengths of the codes. Counts of rare symbols are raised until no code is too long. */
    private static int[] lengths(int[] counts, int longest) {
        for (int least = 1; ; least *= 2) {
            int[] lengths = new int[counts.length];
            int deepest = measure(tree(counts, least), 0, lengths);
            if (deepest <= longest) {
                return lengths;
            }
        }
    }

    private static Node tree(int[] counts, int least) {
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                queue.add(new Node(Math.max(counts[symbol], least), symbol, symbol, List.of()));
            }
        }
        int order = counts.length;
        while (queue.size() > 1) {
            List<Node> pair = List.of(queue.remove(), queue.remove());
            queue.add(new Node(pair.get(0).weight + pair.get(1).weight, order++, -1, pair));
        }
        return queue.isEmpty() ? new Node(0, 0, -1, List.of()) : queue.remove();
    }

    private static int measure(Node node, int depth, int[] lengths) {
        if (node.symbol >= 0) {
            lengths[node.symbol] = depth;
        }
        int deepest = depth;
        for (Node child : node.children) {
            deepest = Math.max(deepest, measure(child, depth + 1, lengths));
        }
        return deepest;
    }

    private record Node(long weight, int order, int symbol, List<Node> children) {}

    /** Returns the canonical codes for the lengths, with the first bit lowest. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }

    void write(int symbol, BitSink out) {
        out.write(codes[symbol], lengths[symbol]);
    }

    /** Writes the code lengths, from which a decoder reconstructs the code. */
    void describe(BitSink out) {
        boolean small = used.stream().allMatch(symbol -> symbol < 256);
        if (used.size() <= 2 && small) {
            describeFew(out);
        } else {
            describeMany(out);
        }
    }

    private void describeFew(BitSink out) {
        out.write(1, 1);
        out.write(used.size() == 2 ? 1 : 0, 1);
        int first = used.isEmpty() ? 0 : used.get(0);
        boolean isBit = first <= 1;
        out.write(isBit ? 0 : 1, 1);
        out.write(first, isBit ? 1 : 8);
        if (used.size() == 2) {
            out.write(used.get(1), 8);
        }
    }

    /** Writes the code lengths in a prefix code of their own, with run lengths for zeros. */
    private void describeMany(BitSink out) {
        List<int[]> tokens = tokens();
        int[] counts = new int[ORDER_OF_LENGTHS.length];
        tokens.forEach(token -> counts[token[0]]++);
        PrefixCode code = new PrefixCode(counts, LONGEST_OF_LENGTHS);
        int last = ORDER_OF_LENGTHS.length;
        while (last > 4 && code.stated(ORDER_OF_LENGTHS[last - 1]) == 0) {
            last--;
        }
        out.write(0, 1);
        out.write(last - 4, 4);
        for (int i = 0; i < last; i++) {
            out.write(code.stated(ORDER_OF_LENGTHS[i]), 3);
        }
        out.write(0, 1);
        for (int[] token : tokens) {
            code.write(token[0], out);
            out.write(token[1], token[2]);
        }
    }

    /** Returns the code length in the file: 1 for the only symbol of a code, whose code takes no bits. */
    private int stated(int symbol) {
        return used.size() == 1 && used.get(0) == symbol ? 1 : lengths[symbol];
    }

    /** Returns the tokens of the code lengths: each a length or a run of zeros, its extra bits, and their number. */
    private List<int[]> tokens() {
        List<int[]> tokens = new ArrayList<>();
        int at = 0;
        while (at < lengths.length) {
            int run = 0;
            while (at + run < lengths.length && lengths[at + run] == 0 && run < MOST_LONG_GAP) {
                run++;
            }
            if (run >= LEAST_LONG_GAP) {
                tokens.add(new int[] {LONG_GAP, run - LEAST_LONG_GAP, 7});
            } else if (run >= 3) {
                tokens.add(new int[] {SHORT_GAP, run - 3, 3});
            } else {
                run = 1;
                tokens.add(new int[] {lengths[at], 0, 0});
            }
            at += run;
        }
        return tokens;
    }
}
