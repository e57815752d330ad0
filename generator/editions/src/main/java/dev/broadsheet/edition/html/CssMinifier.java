package dev.broadsheet.edition.html;

/**
 * Minifies a style sheet, which blocks the rendering of pages: removes comments and insignificant whitespace (CSS Syntax 3,
 * section 4.3). Strings are unchanged.
 */
final class CssMinifier {

    /** The characters beside which whitespace is insignificant, anywhere outside of strings. */
    private static final String APART = "{};,";

    /**
     * Whether an ASCII character can be copied without further checks: it begins no whitespace, comment, string, escape or
     * {@code url()}.
     */
    private static final boolean[] PLAIN = plain();

    private final String css;
    private final StringBuilder out;
    private int at;
    private boolean space;

    /** Whether the last character was escaped, and so is part of a name. */
    private boolean escaped;

    private CssMinifier(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    /** @param css a style sheet; unterminated strings extend to its end and are copied */
    static String of(String css) {
        return new CssMinifier(css).text();
    }

    private String text() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (isPlain(c)) {
                copy(plainEnd());
            } else if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                space = true;
            } else if (c == '"' || c == '\'') {
                copy(stringEnd(c));
            } else if (c == '\\') {
                copy(Math.min(css.length(), at + 2));
                escaped = true;
            } else if (css.regionMatches(true, at, "url(", 0, 4)) {
                copy(addressEnd());
            } else if (isSpace(c)) {
                space = true;
                at++;
            } else {
                copy(at + 1);
            }
        }
        return out.append('\n').toString();
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = ' '; c < plain.length; c++) {
            plain[c] = " /\"'\\uU".indexOf(c) < 0 && APART.indexOf(c) < 0;
        }
        return plain;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /** Returns the end of a run of plain characters, which make up most of a style sheet. */
    private int plainEnd() {
        int end = at + 1;
        while (end < css.length() && isPlain(css.charAt(end))) {
            end++;
        }
        return end;
    }

    private void copy(int end) {
        boolean apart = out.isEmpty()
                || (!escaped && APART.indexOf(out.charAt(out.length() - 1)) >= 0)
                || APART.indexOf(css.charAt(at)) >= 0;
        if (space && !apart) {
            out.append(' ');
        }
        space = false;
        escaped = false;
        out.append(css, at, end);
        at = end;
    }

    /**
     * Returns the end of an unquoted {@code url()}, in which there are no comments, or the beginning of the string of a quoted
     * one.
     */
    private int addressEnd() {
        int start = at + 4;
        while (start < css.length() && isSpace(css.charAt(start))) {
            start++;
        }
        boolean quoted = start < css.length() && (css.charAt(start) == '"' || css.charAt(start) == '\'');
        int end = css.indexOf(')', start);
        return quoted ? start : end < 0 ? css.length() : end + 1;
    }

    private int stringEnd(char quote) {
        int end = at + 1;
        while (end < css.length() && css.charAt(end) != quote) {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(css.length(), end + 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
