package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Splits text at whitespace, and parses numbers. */
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

    /** Returns the decimal number that a text consists of, or {@code otherwise}. */
    static int number(String text, int otherwise) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Integer.parseInt(digits);
    }
}
