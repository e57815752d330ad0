package dev.broadsheet.markdown;

import java.lang.Character.UnicodeScript;

/**
 * Counts words for reading time. A run of letters and digits is a word, apostrophes and hyphens within it included; in
 * scripts written without spaces two characters count as a word.
 */
final class Words {

    private Words() {}

    /** @param length of the text, which is the first characters of the array */
    static int count(char[] text, int length) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < length; ) {
            if (isLetterOfAscii(text[i])) {
                words += inWord ? 0 : 1;
                inWord = true;
                i++;
                continue;
            } else if (text[i] == ' ') {
                inWord = false;
                i++;
                continue;
            }
            int c = Character.codePointAt(text, i, length);
            i += Character.charCount(c);
            if (isUnspaced(c)) {
                ideographs++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && isJoiner(c);
            }
        }
        return words + (ideographs + 1) / 2;
    }

    /** Most characters, and quickly recognised. */
    private static boolean isLetterOfAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
