package dev.broadsheet.source;

import java.util.Locale;

/** Characters that look like a space or like nothing, as word processors and web pages insert them, and that no syntax takes for one. */
public final class OddSpaces {

    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    private OddSpaces() {}

    /** Returns whether a character looks like a space or like nothing, but is neither a space nor a control character. */
    public static boolean isOdd(int c) {
        return c > 0x7F && (isInvisible(c) || Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isInvisible(int c) {
        return INVISIBLE.indexOf(c) >= 0;
    }

    /** Returns the index of the first such character from an index on; -1 if there is none. */
    public static int first(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isOdd(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns a phrase such as "a space of another kind, U+00A0,". */
    public static String name(int c) {
        return (isInvisible(c) ? "an invisible character, " : "a space of another kind, ") + code(c) + ",";
    }

    /** Returns how to correct it. */
    public static String cure(int c) {
        return isInvisible(c) ? "delete it" : "write a usual space";
    }

    /** Returns text such as "U+00A0". */
    public static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
