package dev.broadsheet.markdown.syntax;

import java.util.Arrays;

/**
 * A text in an array of characters, for flexmark and all other code that reads it character by character: in methods that the
 * optimizing compiler has not compiled, access to an array takes a third of the time of access to a string. Also an index of
 * the significant characters. Not thread-safe.
 */
public final class ArrayText implements CharSequence {

    private static final int ASCII = 0x80;

    /** For each ASCII character, whether it is a letter or the space: most are, and none is significant in Markdown. */
    private static final boolean[] PLAIN = plain();

    /** The initial capacity assumes one significant character in eight. */
    private static final int SIGNS_PER = 8;

    private static final int NEAR = 8;

    private final String text;
    private final char[] characters;

    /** For each ASCII character except letters and the space, whether it occurs. */
    private final boolean[] signs = new boolean[ASCII];

    /** The result of the last call of {@link #place}; the next is usually near. */
    private int last;

    /** The offsets of all characters except ASCII letters and the space, followed by the length of the text. */
    private final int[] places;

    public ArrayText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        int[] found = new int[characters.length / SIGNS_PER + 1];
        int count = 0;
        // Local variables, so that the fields are not read for each character.
        char[] all = characters;
        boolean[] plain = PLAIN;
        boolean[] occurring = signs;
        for (int i = 0; i < all.length; i++) {
            char c = all[i];
            if (c >= ASCII || !plain[c]) {
                if (count == found.length - 1) {
                    found = Arrays.copyOf(found, Math.min(2 * count + 2, all.length + 1));
                }
                found[count] = i;
                count++;
                if (c < ASCII) {
                    occurring[c] = true;
                }
            }
        }
        found[count] = all.length;
        this.places = Arrays.copyOf(found, count + 1);
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[ASCII];
        plain[' '] = true;
        for (char c = 'a'; c <= 'z'; c++) {
            plain[c] = true;
            plain[Character.toUpperCase(c)] = true;
        }
        return plain;
    }

    /** Returns the index of the first of the {@linkplain #places places} at or after an offset. */
    public int place(int offset) {
        int near = Math.min(last + NEAR, places.length);
        for (int at = last; at < near; at++) {
            if (places[at] >= offset && (at == 0 || places[at - 1] < offset)) {
                last = at;
                return at;
            }
        }
        int found = Arrays.binarySearch(places, offset);
        last = found < 0 ? -found - 1 : found;
        return last;
    }

    /**
     * Returns the offsets of all characters except ASCII letters and the space, in ascending order, followed by the length of
     * the text; must not be modified. A search for a significant character inspects only these, a twelfth of a typical text.
     */
    public int[] places() {
        return places;
    }

    /** Returns whether an ASCII character other than a letter and the space occurs, to skip a search for syntax with it. */
    public boolean has(char sign) {
        return signs[sign];
    }

    /** Returns whether a pair of adjacent characters occurs; neither may be a letter. */
    public boolean hasPair(char first, char second) {
        char[] all = characters;
        for (int place : places) {
            if (place > 0 && place < all.length && all[place] == second && all[place - 1] == first) {
                return true;
            }
        }
        return false;
    }

    /** Returns the characters; the array must not be modified. */
    public char[] characters() {
        return characters;
    }

    @Override
    public int length() {
        return characters.length;
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
