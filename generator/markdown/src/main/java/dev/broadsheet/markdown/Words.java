package dev.broadsheet.markdown;

import java.lang.Character.UnicodeScript;

/**
 * Classifies characters to count words for the reading time. A run of letters and digits is a word, including apostrophes and
 * hyphens within it; in scripts without spaces, two characters count as a word.
 */
final class Words {

    /** A character that is not part of a word. */
    static final int OTHER = 0;

    /** A letter or digit. */
    static final int LETTER = 1;

    /** A character that is part of a word after a letter or digit. */
    static final int JOINER = 2;

    /** A character of a script without spaces between words. */
    static final int UNSPACED = 3;

    /** White space. */
    static final int BLANK = 4;

    /** The kinds of the ASCII characters, for fast lookup. */
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

    /** Returns the kind of a character; never {@link #BLANK}. @param c a code point */
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
