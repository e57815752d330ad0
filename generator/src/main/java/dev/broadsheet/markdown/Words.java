package dev.broadsheet.markdown;

import java.lang.Character.UnicodeScript;

/**
 * What characters are to who counts words for reading time. A run of letters and digits is a word, apostrophes and hyphens within
 * it included; in scripts written without spaces two characters count as a word.
 */
final class Words {

    /** Kinds of characters: what is part of no word. */
    static final int OTHER = 0;

    /** Letters and digits. */
    static final int LETTER = 1;

    /** Part of a word when it follows another part. */
    static final int JOINER = 2;

    /** Of a script without spaces. */
    static final int UNSPACED = 3;

    /** White space of Markdown. */
    static final int BLANK = 4;

    /** The kinds of the characters of ASCII, since a look into an array is quickest. */
    static final byte[] ASCII = ascii();

    private Words() {}

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) (isBlank(c) ? BLANK : kind(c));
        }
        return kinds;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    /** @param c a code point */
    static int kind(int c) {
        if (isUnspaced(c)) {
            return UNSPACED;
        }
        return Character.isLetterOrDigit(c) ? LETTER : isJoiner(c) ? JOINER : OTHER;
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean isJoiner(int c) {
        int type = Character.getType(c);
        return c == '\'' || c == '\u2019' || c == '-' || c == '\u00AD' || type == Character.NON_SPACING_MARK;
    }
}
