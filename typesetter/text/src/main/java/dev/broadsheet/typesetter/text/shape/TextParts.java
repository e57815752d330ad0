package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides text that is too long to be shaped at once. The time of shaping grows with the square of the number of marks on one
 * letter, and words of thousands of letters are hostile input.
 */
final class TextParts {

    /** Longest part, in UTF-16 units. */
    static final int LONGEST = 4000;

    private TextParts() {}

    /** Returns the parts of a text in order, divided between grapheme clusters where possible. */
    static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static int end(String text, int start) {
        int most = start + LONGEST;
        if (most >= text.length()) {
            return text.length();
        }
        for (int end = most; end > start; end--) {
            if (!Character.isLowSurrogate(text.charAt(end)) && !Characters.joinsPrevious(text.codePointAt(end))) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
