package dev.broadsheet.citation.csl;

import java.util.ArrayList;
import java.util.List;

/** Parses numeric fields: {@code 12}, {@code 2-4}, {@code 1, 3 & 5}, {@code D2b}. */
final class Numbers {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numbers() {}

    /** A number, or a separator between two numbers. */
    record Token(String text, boolean separator) {

        boolean isPlain() {
            return !separator && Words.number(text, -1) >= 0;
        }
    }

    /** Returns the numbers and separators of a text; empty if the text has anything else. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int start = at;
            if (Character.isLetterOrDigit(c)) {
                while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                    at++;
                }
                String word = text.substring(start, at);
                if (word.chars().noneMatch(Character::isDigit) || (!tokens.isEmpty() && !last(tokens).separator)) {
                    return List.of();
                }
                tokens.add(new Token(word, false));
            } else {
                while (at < text.length() && " \u00A0,&-\u2013".indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
                String sign = text.substring(start, at).strip();
                if (at == start || sign.length() != 1 || (tokens.isEmpty() && !sign.isEmpty())) {
                    return List.of();
                }
                tokens.add(new Token(sign.equals(",") ? ", " : sign.equals("&") ? " & " : sign, true));
            }
        }
        return tokens.isEmpty() || last(tokens).separator ? List.of() : tokens;
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    static boolean isNumeric(String text) {
        return !tokens(text.strip()).isEmpty();
    }

    /** Whether a text has more than one number. */
    static boolean isMany(String text, String and) {
        return text.contains(" and ")
                || text.contains(" & ")
                || (!and.isBlank() && text.contains(" " + and + " "))
                || isMany(text);
    }

    private static boolean isMany(String text) {
        if (tokens(text).size() > 1) {
            return true;
        }
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (sign && Character.isLetterOrDigit(c) && digit) {
                return true;
            }
            digit |= Character.isDigit(c) || isRoman(text);
            sign |= digit && ",&-\u2013".indexOf(c) >= 0 && i > 0 && text.charAt(i - 1) != '\\';
        }
        return false;
    }

    private static boolean isRoman(String text) {
        return text.chars().allMatch(c -> "ivxlcdmIVXLCDM-\u2013, &".indexOf(c) >= 0);
    }

    /** Returns a number as lower-case Roman numerals; as Arabic digits if it is not from 1 to 3999. */
    static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                text.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return text.toString();
    }
}
