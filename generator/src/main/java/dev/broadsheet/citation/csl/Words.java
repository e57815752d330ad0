package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Words between white space. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** The number that a text is; {@code otherwise} for any other text. */
    static int number(String text, int otherwise) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Integer.parseInt(digits);
    }
}
