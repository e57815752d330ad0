package dev.broadsheet.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Parses numbers in data: digits, one decimal separator, groups of three digits, a sign, an exponent, a percent sign at the end.
 * In files separated by semicolons the comma is the decimal separator, as spreadsheets write them in such locales.
 */
final class NumberReader {

    /** The limit of numbers; larger ones should use another unit. */
    private static final double LARGEST = 1e15;

    private static final int LONGEST = 40;

    private static final Set<String> MISSING =
            Set.of("", "-", "\u2013", "\u2014", "..", "...", "\u2026", "na", "n/a", "nan", "null", "none");

    private final char decimal;
    private final char group;

    private NumberReader(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    static NumberReader of(boolean decimalComma) {
        return decimalComma ? new NumberReader(',', '.') : new NumberReader('.', ',');
    }

    /** Whether a cell marks a missing value. */
    static boolean isMissing(String text) {
        return text.length() <= 4 && MISSING.contains(text.toLowerCase(Locale.ROOT));
    }

    String example() {
        return decimal == '.' ? "1234.5" : "1234,5";
    }

    /** Returns a number; empty if the text is not one, or if it exceeds 10<sup>15</sup>. */
    OptionalDouble read(String text) {
        String plain = text.length() > LONGEST ? "" : plain(text);
        if (!isNumber(plain)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain);
        return Math.abs(value) <= LARGEST ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
    }

    /** Returns the number in Java's syntax, without group separators. */
    private String plain(String text) {
        String trimmed =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (isGroup(c)) {
                if (!groupsAt(trimmed, i)) {
                    return "";
                }
            } else {
                out.append(c == decimal ? '.' : c == '\u2212' ? '-' : c);
            }
        }
        return out.toString();
    }

    private boolean isGroup(char c) {
        return c == group || c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\'' || c == '\u2019' || c == '_';
    }

    /** Whether the group separator at an offset follows a digit and precedes exactly three. */
    private static boolean groupsAt(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return at > 0 && isDigit(text.charAt(at - 1)) && end - at == 4;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumber(String text) {
        int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int whole = digits(text, at);
        int end = whole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, end + 1);
        }
        boolean some = end > at && (whole > at || end > whole + 1);
        return some && (end == text.length() || isPower(text, end));
    }

    private static boolean isPower(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int from = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
        int end = digits(text, from);
        return end > from && end == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
