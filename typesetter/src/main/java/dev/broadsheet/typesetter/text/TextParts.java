package dev.broadsheet.typesetter.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text that is too long to be shaped at once: a shaper's work grows with the square of the marks on one letter,
 * and nobody else puts thousands of letters into a word.
 */
final class TextParts {

    /** UTF-16 units. */
    static final int LONGEST = 4000;

    private TextParts() {}

    /** The parts of a text in order, each a whole number of characters as readers see them if it can be. */
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
