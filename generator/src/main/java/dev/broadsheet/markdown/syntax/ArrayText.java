package dev.broadsheet.markdown.syntax;

import java.util.Arrays;

/**
 * A text as an array of characters, from which flexmark and all that goes through a text character by character read it: where methods are not compiled by
 * the optimising compiler, a character of an array costs a third of one of a string.
 */
public final class ArrayText implements CharSequence {

    private static final int ASCII = 0x80;

    /** A text has one sign of so many characters, or fewer. */
    private static final int SIGNS_PER = 8;

    private final String text;
    private final char[] characters;

    /** Of each character of ASCII but letters and the space, whether it occurs. */
    private final boolean[] signs = new boolean[ASCII];

    /** Where all characters but the letters of ASCII and the space are, and the end of the text behind them. */
    private final int[] places;

    public ArrayText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        int[] found = new int[characters.length / SIGNS_PER + 1];
        int count = 0;
        // In local variables they are not read from the object for each character.
        char[] all = characters;
        boolean[] occurring = signs;
        for (int i = 0; i < all.length; i++) {
            char c = all[i];
            if (!isPlain(c)) {
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

    /** Whether a character is a letter of ASCII or the space: most are, and none begins or ends anything in Markdown. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z');
    }

    /** Which of the {@linkplain #places places} is the first at an offset or behind it. */
    public int place(int offset) {
        int found = Arrays.binarySearch(places, offset);
        return found < 0 ? -found - 1 : found;
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
