package dev.broadsheet.source;

import java.util.OptionalInt;

/** What a text may hold: characters of XML 1.0, section 2.2, with surrogates in pairs, and none that controls a terminal. */
public final class PlainText {

    private PlainText() {}

    /** Where the first character is that has no place in a text; empty when there is none. */
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
