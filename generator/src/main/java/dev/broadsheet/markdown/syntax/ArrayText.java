package dev.broadsheet.markdown.syntax;

import java.util.Arrays;

/**
 * A text as an array of characters, from which flexmark and all that goes through a text character by character read it: where methods are not compiled by
 * the optimising compiler, a character of an array costs a third of one of a string. For one thread.
 */
public final class ArrayText implements CharSequence {

    private static final int ASCII = 0x80;

    /** Of each character of ASCII whether it is a letter or the space: most are, and none begins or ends anything in Markdown. */
    private static final boolean[] PLAIN = plain();

    /** A text has one sign of so many characters, or fewer. */
    private static final int SIGNS_PER = 8;

    private static final int NEAR = 8;

    private final String text;
    private final char[] characters;

    /** Of each character of ASCII but letters and the space, whether it occurs. */
    private final boolean[] signs = new boolean[ASCII];

    /** Which place was asked for last: the next is near as a rule. */
    private int last;

    /** Where all characters but the letters of ASCII and the space are, and the end of the text behind them. */
    private final int[] places;

    public ArrayText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        int[] found = new int[characters.length / SIGNS_PER + 1];
        int count = 0;
        // In local variables they are not read from the object for each character.
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

    /** Which of the {@linkplain #places places} is the first at an offset or behind it. */
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
     * Offsets of all characters but the letters of ASCII and the space, in order, and of the end behind them; not to be changed. What looks for signs looks at
     * these, a twelfth of a text.
     */
    public int[] places() {
        return places;
    }

    /** Whether a sign of ASCII occurs. Most texts have few of them, and need not be searched for what begins with another. */
    public boolean has(char sign) {
        return signs[sign];
    }

    /** Whether a sign follows another anywhere; neither is a letter. */
    public boolean hasPair(char first, char second) {
        char[] all = characters;
        for (int place : places) {
            if (place > 0 && place < all.length && all[place] == second && all[place - 1] == first) {
                return true;
            }
        }
        return false;
    }

    /** The characters, which are not to be changed. */
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
