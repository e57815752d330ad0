package dev.broadsheet.typesetter.text.hyphenation;

import java.util.Arrays;

/** A trie of hyphenation patterns; the children of a node are a linked list. */
final class PatternTrie {

    private static final int ROOT = 0;
    private static final byte[] NO_VALUES = new byte[0];

    private int size = 1;
    private char[] letters = new char[256];
    private int[] firstChild = new int[256];
    private int[] nextSibling = new int[256];
    private byte[][] values = new byte[256][];

    /** @param pattern letters with digits between them for values other than 0 */
    void add(String pattern) {
        byte[] levels = new byte[pattern.length() + 1];
        int node = ROOT;
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                levels[count] = (byte) (c - '0');
            } else {
                node = childOrNew(node, c);
                count++;
            }
        }
        values[node] = Arrays.copyOf(levels, count + 1);
    }

    /** Returns the positions in the word at which the highest value is odd. */
    int[] points(String word) {
        String dotted = "." + word + ".";
        byte[] levels = new byte[dotted.length() + 1];
        for (int start = 0; start < dotted.length(); start++) {
            raise(levels, dotted, start);
        }
        int[] points = new int[word.length()];
        int count = 0;
        for (int i = 1; i < word.length(); i++) {
            if ((levels[i + 1] & 1) == 1) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private void raise(byte[] levels, String dotted, int start) {
        int node = ROOT;
        for (int i = start; i < dotted.length(); i++) {
            node = child(node, dotted.charAt(i));
            if (node == ROOT) {
                return;
            }
            byte[] found = values[node] == null ? NO_VALUES : values[node];
            for (int k = 0; k < found.length; k++) {
                levels[start + k] = (byte) Math.max(levels[start + k], found[k]);
            }
        }
    }

    /** Returns a child, or {@link #ROOT} if there is none. */
    private int child(int node, char letter) {
        int child = firstChild[node];
        while (child != ROOT && letters[child] != letter) {
            child = nextSibling[child];
        }
        return child;
    }

    private int childOrNew(int node, char letter) {
        int known = child(node, letter);
        if (known != ROOT) {
            return known;
        }
        if (size == letters.length) {
            grow();
        }
        letters[size] = letter;
        nextSibling[size] = firstChild[node];
        firstChild[node] = size;
        return size++;
    }

    private void grow() {
        letters = Arrays.copyOf(letters, 2 * size);
        firstChild = Arrays.copyOf(firstChild, 2 * size);
        nextSibling = Arrays.copyOf(nextSibling, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
    }
}
