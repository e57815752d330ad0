package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.Characters;

/** Grapheme clusters, an approximation of UAX #29 that suffices for choosing fonts and dividing long words. */
final class Graphemes {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LAST_REGIONAL = 0x1F1FF;

    private Graphemes() {}

    /** Returns the index after the cluster that begins at {@code start}. */
    static int end(char[] text, int start) {
        int base = Character.codePointAt(text, start);
        int at = start + Character.charCount(base);
        if (at < text.length && isRegional(base) && isRegional(Character.codePointAt(text, at))) {
            at += 2;
        }
        int last = base;
        while (at < text.length) {
            int next = Character.codePointAt(text, at);
            boolean joins = Characters.joinsPrevious(next) || isModifier(next) || isJoined(last, next);
            if (!joins) {
                return at;
            }
            last = next;
            at += Character.charCount(next);
        }
        return at;
    }

    /** Whether a zero width joiner joins two characters into one cluster: emoji, but not letters. */
    private static boolean isJoined(int last, int next) {
        return last == ZERO_WIDTH_JOINER && !Character.isLetterOrDigit(next) && !Character.isWhitespace(next);
    }

    private static boolean isRegional(int c) {
        return c >= FIRST_REGIONAL && c <= LAST_REGIONAL;
    }

    private static boolean isModifier(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
