package dev.broadsheet.typesetter.svg.syntax;

/** Reads numbers and letters of path data and lists; SVG 2, 9.3.9. */
public final class Scanner {

    private final String text;
    private int at;

    public Scanner(String text) {
        this.text = text;
    }

    /** Skips white space and one comma. */
    void separator() {
        space();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            space();
        }
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    boolean atEnd() {
        space();
        return at >= text.length();
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    char next() {
        return text.charAt(at++);
    }

    /** Reads letters and hyphens. */
    String word() {
        int start = at;
        while (Character.isLetter(peek()) || peek() == '-') {
            at++;
        }
        return text.substring(start, at);
    }

    boolean take(char c) {
        space();
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Reads a flag, a digit 0 or 1 without required separator; -1 for none. */
    int flag() {
        separator();
        char c = peek();
        if (c != '0' && c != '1') {
            return -1;
        }
        at++;
        return c - '0';
    }

    /** Reads a number; NaN if none follows. */
    public double number() {
        separator();
        int start = at;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        int digits = digits();
        if (peek() == '.') {
            at++;
            digits += digits();
        }
        if (digits == 0) {
            at = start;
            return Double.NaN;
        }
        exponent();
        double value = Double.parseDouble(text.substring(start, at));
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private void exponent() {
        int start = at;
        if (peek() != 'e' && peek() != 'E') {
            return;
        }
        at++;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        if (digits() == 0) {
            at = start;
        }
    }

    private int digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at - start;
    }
}
