package dev.broadsheet.typesetter.css.counter;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import java.util.Locale;

/** Predefined counter styles (CSS Counter Styles 3, section 6); others are in the user agent style sheet. */
public enum PredefinedCounter implements CounterStyle, Keyword {
    NONE,
    DISC,
    CIRCLE,
    SQUARE,
    DECIMAL,
    DECIMAL_LEADING_ZERO,
    LOWER_ALPHA,
    UPPER_ALPHA,
    LOWER_LATIN,
    UPPER_LATIN,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_GREEK;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

    @Override
    public String format(int value) {
        return switch (this) {
            case NONE -> "";
            case DISC -> "•";
            case CIRCLE -> "◦";
            case SQUARE -> "▪";
            case DECIMAL -> Integer.toString(value);
            case DECIMAL_LEADING_ZERO -> value >= 0 && value < 10 ? "0" + value : Integer.toString(value);
            case LOWER_ALPHA, LOWER_LATIN -> alphabetic(value, LATIN);
            case UPPER_ALPHA, UPPER_LATIN -> alphabetic(value, LATIN).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(value);
            case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
            case LOWER_GREEK -> alphabetic(value, GREEK);
        };
    }

    /** Whether the style can represent a value. */
    boolean writes(int value) {
        return switch (this) {
            case LOWER_ALPHA, LOWER_LATIN, UPPER_ALPHA, UPPER_LATIN, LOWER_GREEK -> value >= 1;
            case LOWER_ROMAN, UPPER_ROMAN -> value >= 1 && value <= 3999;
            case NONE, DISC, CIRCLE, SQUARE, DECIMAL, DECIMAL_LEADING_ZERO -> true;
        };
    }

    @Override
    public String marker(int value) {
        boolean numbered = this != NONE && this != DISC && this != CIRCLE && this != SQUARE;
        return numbered ? format(value) + ". " : format(value);
    }

    private static String alphabetic(int value, String letters) {
        if (value < 1) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / letters.length()) {
            out.append(letters.charAt((rest - 1) % letters.length()));
        }
        return out.reverse().toString();
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                out.append(ROMAN_SIGNS[i]);
            }
        }
        return out.toString();
    }
}
