package dev.broadsheet.typesetter.text.opentype;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Scripts whose letters neither join nor reorder, and characters of no script. */
public enum SimpleScript {
    /** Digits, punctuation, symbols. */
    COMMON("zyyy"),
    LATIN("latn"),
    GREEK("grek"),
    CYRILLIC("cyrl");

    /** HarfBuzz applies fraction features to the digits around it. */
    private static final char FRACTION_SLASH = '\u2044';

    /** First character after joiners and direction marks. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_POINT = '\u2027';
    private static final char PER_MILLE = '\u2030';

    private static final char FIRST_LETTER = '\u00C0';
    private static final char LAST_LETTER = '\u017F';
    private static final char MULTIPLICATION = '\u00D7';
    private static final char DIVISION = '\u00F7';

    private static final char END = '\u2C00';

    /** Sorted ranges (first and last characters) whose script in the JDK differs from current Unicode, or is not simple. */
    private static final String OTHERS =
            "\u00B5\u00B5\u0221\u0221\u0234\u024F\u02AE\u02AF\u0370\u0377\u037B\u0384\u03CF\u03CF"
                    + "\u03F6\u03FF\u0482\u0489\u04CF\u04CF\u04F6\u04F7\u04FA\u04FF\u0510\u1DFF\u1E9C\u1E9F\u1EFA\u1FFF\u2090\u209C"
                    + "\u2132\u2132\u214E\u214E\u2160\u2188";

    private final String tag;

    SimpleScript(String tag) {
        this.tag = tag;
    }

    /** Returns the OpenType tag. */
    String tag() {
        return tag;
    }

    /** Returns the script of a text; null if it has several or other scripts, or characters with special treatment in shapers. */
    public static @Nullable SimpleScript of(char[] text, int start, int end) {
        SimpleScript script = COMMON;
        for (int i = start; i < end; i++) {
            SimpleScript one = of(text[i]);
            if (one == null || (one != COMMON && script != COMMON && one != script)) {
                return null;
            }
            script = one == COMMON ? script : one;
        }
        return script;
    }

    private static @Nullable SimpleScript of(char c) {
        if (c < 0x7F) {
            return c < ' ' ? null : isAsciiLetter(c) ? LATIN : COMMON;
        }
        if (c >= FIRST_LETTER && c <= LAST_LETTER && c != MULTIPLICATION && c != DIVISION) {
            return LATIN;
        }
        if ((c >= FIRST_DASH && c <= LAST_POINT) || (c >= PER_MILLE && c < FRACTION_SLASH)) {
            return COMMON;
        }
        return isSimple(c) ? ofUnicode(c) : null;
    }

    private static boolean isAsciiLetter(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /** Whether a character is a letter, a number, punctuation or a symbol. */
    private static boolean isSimple(char c) {
        int type = Character.getType(c);
        boolean isLetter = type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_LETTER;
        boolean isNumber = type >= Character.DECIMAL_DIGIT_NUMBER && type <= Character.SPACE_SEPARATOR;
        boolean isSign = type >= Character.DASH_PUNCTUATION && type <= Character.FINAL_QUOTE_PUNCTUATION;
        return (isLetter || isNumber || isSign) && c < END && c != FRACTION_SLASH && !isOther(c);
    }

    private static boolean isOther(char c) {
        int pair = 0;
        while (pair < OTHERS.length() && c > OTHERS.charAt(pair + 1)) {
            pair += 2;
        }
        return pair < OTHERS.length() && c >= OTHERS.charAt(pair);
    }

    private static @Nullable SimpleScript ofUnicode(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.COMMON) {
            return COMMON;
        }
        if (script == UnicodeScript.LATIN) {
            return LATIN;
        }
        if (script == UnicodeScript.GREEK) {
            return GREEK;
        }
        return script == UnicodeScript.CYRILLIC ? CYRILLIC : null;
    }
}
