package dev.broadsheet.markdown.lint;

import java.lang.Character.UnicodeScript;

/** What is before and after a sign: white space, punctuation in CommonMark's sense, or part of a word. */
final class Signs {

    private Signs() {}

    /** Of a character, or of the edge of the text, which is {@link #NONE}. */
    static boolean isSpace(int c) {
        return c == NONE || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** No character. */
    static final int NONE = -1;

    /** CommonMark 0.31, section 2.1: a character of the general categories P and S. */
    static boolean isPunctuation(int c) {
        if (c == NONE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> c == TextBlock.EDGE || c == TextBlock.ESCAPED;
        };
    }

    /** Part of a word: neither space nor punctuation. */
    static boolean isWord(int c) {
        return !isSpace(c) && !isPunctuation(c);
    }

    /** Punctuation that a quotation or a bracket begins with, or something that is no text. */
    static boolean opens(int c) {
        int type = c == NONE ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || "\"'\u00BF\u00A1\u2018\u201C\u201D\u201E\u201A\u00BB\uFFFC\uE000".indexOf(c) >= 0;
    }

    /** Whether words are written without spaces between them, or with endings that follow without one. */
    static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** The character before a place. */
    static int before(CharSequence text, int index) {
        return index <= 0 ? NONE : Character.codePointBefore(text, index);
    }

    /** The character at a place. */
    static int at(CharSequence text, int index) {
        return index >= text.length() ? NONE : Character.codePointAt(text, index);
    }

    /** The end of a run of the sign that is at a place. */
    static int runEnd(CharSequence text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) == text.charAt(index)) {
            end++;
        }
        return end;
    }

    /** The place of a sequence within reach of another; -1 when it is not there. */
    static int find(String text, String sought, int from) {
        int end = Math.min(text.length(), from + Rule.REACH);
        int found = from < end ? text.substring(from, end).indexOf(sought) : -1;
        return found < 0 ? -1 : from + found;
    }
}
