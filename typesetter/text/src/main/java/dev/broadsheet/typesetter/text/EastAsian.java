package dev.broadsheet.typesetter.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Classifies East Asian characters, which are set in a square em; CSS Text 4, section 8. */
public final class EastAsian {

    private static final int FIRST = 0x2E80;

    /** The object replacement character, which represents atoms. */
    private static final char ATOM = '\uFFFC';

    private static final String OPENING =
            "\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u3018\u301A\u301D\uFF08\uFF3B\uFF5B\uFF5F";

    private static final String CLOSING =
            "\u3001\u3002\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u3019\u301B\u301E\u301F"
                    + "\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF3D\uFF5D\uFF60";

    /** Quotation marks that are full-width in East Asian languages. */
    private static final String OPENING_QUOTES = "\u2018\u201C";

    private static final String CLOSING_QUOTES = "\u2019\u201D";

    private EastAsian() {}

    /** Whether a text may have such characters. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) != ATOM) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is an ideograph, a kana or the like. Hangul is not, since Korean is written with spaces. */
    public static boolean isIdeograph(int c) {
        if (c < FIRST) {
            return false;
        }
        int script = UScript.getScript(c);
        return script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA
                || script == UScript.BOPOMOFO
                || script == UScript.YI
                || c == 0x30FC;
    }

    /** Whether space is added between a character and an ideograph: letters and digits of other scripts. */
    public static boolean isAlphanumeric(int c) {
        return Character.isLetterOrDigit(c) && !isSquare(c) && UScript.getScript(c) != UScript.HANGUL;
    }

    /** Whether a character is an ideograph or full-width punctuation. */
    public static boolean isSquare(int c) {
        if (c < FIRST) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide && UScript.getScript(c) != UScript.HANGUL;
    }

    /** Whether the left half of its square is empty. */
    public static boolean opens(int c) {
        return (c < FIRST ? OPENING_QUOTES : OPENING).indexOf(c) >= 0;
    }

    /** Whether the right half of its square is empty. */
    public static boolean closes(int c) {
        return (c < FIRST ? CLOSING_QUOTES : CLOSING).indexOf(c) >= 0;
    }
}
