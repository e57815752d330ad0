package dev.broadsheet.source;

import java.util.OptionalInt;

/**
 * Checks that a text has only permitted characters: those of XML 1.0, section 2.2, with surrogates in pairs, and without
 * terminal control characters.
 */
public final class PlainText {

    private PlainText() {}

    /** Returns the offset of the first character that is not permitted; empty if there is none. */
    public static OptionalInt fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair && (Character.isSurrogate(c) || !isPlain(c))) {
                return OptionalInt.of(i);
            }
            i += pair ? 1 : 0;
        }
        return OptionalInt.empty();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c != 0x7F && c < 0xFFFE) || c == '\t' || c == '\n' || c == '\r';
    }
}
