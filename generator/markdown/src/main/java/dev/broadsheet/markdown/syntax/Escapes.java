package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Backslash escapes and character references; CommonMark 0.31.2, sections 2.4 and 2.5. */
public final class Escapes {

    private static final int DECIMAL_DIGITS = 7;
    private static final int HEXADECIMAL_DIGITS = 6;

    /** The maximum length of an entity name; longer than the longest of HTML. */
    private static final int NAME = 32;

    private static final int REPLACEMENT = 0xFFFD;

    private Escapes() {}

    /** Resolves backslash escapes and character references; unknown entity names stay unchanged. */
    public static String read(String text) {
        return read(text, true);
    }

    /** Resolves character references only, as in attribute values, where a backslash is literal. */
    public static String readReferences(String text) {
        return read(text, false);
    }

    private static String read(String text, boolean backslashes) {
        int next = next(text, 0, backslashes);
        if (next < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int written = 0;
        while (next >= 0) {
            int end = end(text, next);
            if (end > 0) {
                out.append(text, written, next);
                append(text.substring(next, end), out);
                written = end;
            }
            next = next(text, Math.max(end, next + 1), backslashes);
        }
        return out.append(text, written, text.length()).toString();
    }

    private static int next(String text, int from, boolean backslashes) {
        for (int i = from; i < text.length(); i++) {
            if ((backslashes && text.charAt(i) == '\\') || text.charAt(i) == '&') {
                return i;
            }
        }
        return -1;
    }

    private static int end(String text, int start) {
        if (text.charAt(start) == '&') {
            return referenceEnd(text, start);
        }
        return start + 1 < text.length() && isPunctuation(text.charAt(start + 1)) ? start + 2 : -1;
    }

    /** Returns whether a backslash can escape this character: ASCII punctuation. */
    static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** Returns whether a backslash escape is at an index. */
    static boolean isEscape(CharSequence text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
    }

    /** Returns the end of the character reference, known or unknown, that begins at an index, or -1. */
    static int referenceEnd(CharSequence text, int start) {
        int end;
        if (is(text, start + 1, '#')) {
            boolean hexadecimal = is(text, start + 2, 'x') || is(text, start + 2, 'X');
            int from = start + (hexadecimal ? 3 : 2);
            end = digitsEnd(text, from, hexadecimal);
            return end > from && is(text, end, ';') ? end + 1 : -1;
        }
        end = start + 1;
        while (end < Math.min(text.length(), start + 1 + NAME) && isNamePart(text.charAt(end), end > start + 1)) {
            end++;
        }
        return end > start + 2 && is(text, end, ';') ? end + 1 : -1;
    }

    private static int digitsEnd(CharSequence text, int from, boolean hexadecimal) {
        int limit = Math.min(text.length(), from + (hexadecimal ? HEXADECIMAL_DIGITS : DECIMAL_DIGITS));
        int end = from;
        while (end < limit && isDigit(text.charAt(end), hexadecimal)) {
            end++;
        }
        return end;
    }

    private static boolean is(CharSequence text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private static boolean isDigit(char c, boolean hexadecimal) {
        return (c >= '0' && c <= '9') || (hexadecimal && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    }

    private static boolean isNamePart(char c, boolean digitAllowed) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (digitAllowed && c >= '0' && c <= '9');
    }

    private static void append(String escape, StringBuilder out) {
        if (escape.charAt(0) == '\\') {
            out.append(escape.charAt(1));
        } else if (escape.charAt(1) == '#') {
            out.appendCodePoint(character(escape.substring(2, escape.length() - 1)));
        } else {
            out.append(Html5Entities.entityToString(escape));
        }
    }

    private static int character(String number) {
        boolean hexadecimal = isNamePart(number.charAt(0), false);
        int character = hexadecimal ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == 0 || character > Character.MAX_CODE_POINT || surrogate ? REPLACEMENT : character;
    }
}
