package dev.broadsheet.markdown.lint;

import dev.broadsheet.markdown.syntax.Flanks;
import java.lang.Character.UnicodeScript;

/** Classifies the characters before and after a delimiter: white space, punctuation as in CommonMark, or part of a word. */
final class Characters {

    private Characters() {}

    /** Returns whether a code point is white space; true for {@link #NONE}. */
    static boolean isSpace(int c) {
        return c == NONE || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The value for the position before the first or after the last character. */
    static final int NONE = -1;

    /** Returns whether a code point is punctuation, or stands for an escaped character or the edge of an element. */
    static boolean isPunctuation(int c) {
        return c != NONE && (Flanks.isPunctuation(c) || c == TextBlock.EDGE || c == TextBlock.ESCAPED);
    }

    /** Returns whether a code point is part of a word: neither white space nor punctuation. */
    static boolean isWord(int c) {
        return !isSpace(c) && !isPunctuation(c);
    }

    /** Returns whether a code point is opening punctuation, or stands for an object or the edge of an element. */
    static boolean opens(int c) {
        int type = c == NONE ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || "\"'\u00BF\u00A1\u2018\u201C\u201D\u201E\u201A\u00BB\uFFFC\uE000".indexOf(c) >= 0;
    }

    /** Returns whether a code point is of a script without spaces between words, or with particles attached to words. */
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

    /** Returns the code point before an index, or {@link #NONE}. */
    static int before(CharSequence text, int index) {
        return index <= 0 ? NONE : Character.codePointBefore(text, index);
    }

    /** Returns the code point at an index, or {@link #NONE}. */
    static int at(CharSequence text, int index) {
        return index >= text.length() ? NONE : Character.codePointAt(text, index);
    }

    /** Returns the end of the run of equal characters that begins at an index. */
    static int runEnd(CharSequence text, int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) == text.charAt(index)) {
            end++;
        }
        return end;
    }

    /** Returns the index of a string within {@link Rule#REACH} characters from an index, or -1. */
    static int find(String text, String sought, int from) {
        int end = Math.min(text.length(), from + Rule.REACH);
        int found = from < end ? text.substring(from, end).indexOf(sought) : -1;
        return found < 0 ? -1 : from + found;
    }
}
