package dev.broadsheet.markdown.syntax;

/**
 * A text as an array of characters, from which flexmark and all that goes through a text character by character read it: where methods are not compiled by
 * the optimising compiler, a character of an array costs a third of one of a string.
 */
public final class ArrayText implements CharSequence {

    private static final int ASCII = 0x80;

    private final String text;
    private final char[] characters;

    /** Of each character of ASCII but the small letters and the space, whether it occurs. */
    private final boolean[] signs = new boolean[ASCII];

    public ArrayText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
        boolean[] found = signs;
        for (char c : characters) {
            if ((c < 'a' && c != ' ') || (c > 'z' && c < ASCII)) {
                found[c] = true;
            }
        }
    }

    /** Whether a sign of ASCII occurs. Most texts have few of them, and need not be searched for what begins with another. */
    public boolean has(char sign) {
        return signs[sign];
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
