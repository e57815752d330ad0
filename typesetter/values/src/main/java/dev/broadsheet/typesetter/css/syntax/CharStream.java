package dev.broadsheet.typesetter.css.syntax;

/** The preprocessed characters of a style sheet (CSS Syntax 3, section 3.3), with look-ahead and position. */
final class CharStream {

    /** Result of {@link #peek} after the end. */
    static final int END = -1;

    private final String text;
    private int position;
    private int line = 1;
    private int lineStart;
    private boolean cutOff;

    CharStream(String source) {
        text = source.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\0', '\uFFFD');
        if (text.startsWith("\uFEFF")) {
            position = 1;
            lineStart = 1;
        }
    }

    int line() {
        return line;
    }

    int column() {
        return position - lineStart + 1;
    }

    /** Whether the text ended within a comment. */
    boolean cutOff() {
        return cutOff;
    }

    String since(int start) {
        return text.substring(start, position);
    }

    int peek(int ahead) {
        int at = position + ahead;
        return at < text.length() ? text.charAt(at) : END;
    }

    int next() {
        int c = peek(0);
        if (c == END) {
            return END;
        }
        position++;
        if (c == '\n') {
            line++;
            lineStart = position;
        }
        return c;
    }

    boolean take(String expected) {
        if (!text.startsWith(expected, position)) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            next();
        }
        return true;
    }

    void skipWhitespace() {
        while (isWhitespace(peek(0))) {
            next();
        }
    }

    /** Skips one comment; an unclosed one reaches to the end. */
    boolean skipComment() {
        if (peek(0) != '/' || peek(1) != '*') {
            return false;
        }
        int end = text.indexOf("*/", position + 2);
        int target = end < 0 ? text.length() : end + 2;
        cutOff = end < 0;
        while (position < target) {
            next();
        }
        return true;
    }

    boolean startsEscape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != '\n' && peek(ahead + 1) != END;
    }

    boolean startsIdent() {
        int c = peek(0);
        if (c == '-') {
            return isNameStart(peek(1)) || peek(1) == '-' || startsEscape(1);
        }
        return isNameStart(c) || startsEscape(0);
    }

    boolean startsNumber() {
        int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
        return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
    }

    /** Consumes an identifier sequence (section 4.3.11). */
    String name() {
        StringBuilder out = new StringBuilder();
        while (true) {
            if (isName(peek(0))) {
                out.append((char) next());
            } else if (startsEscape(0)) {
                next();
                escape(out);
            } else {
                return out.toString();
            }
        }
    }

    /** Consumes an escape whose backslash has been consumed (section 4.3.7). */
    void escape(StringBuilder out) {
        int c = next();
        if (c == END) {
            out.append('\uFFFD');
        } else if (hex(c) < 0) {
            out.append((char) c);
        } else {
            out.appendCodePoint(hexEscape(hex(c)));
        }
    }

    private int hexEscape(int first) {
        int code = first;
        for (int digits = 1; digits < 6 && hex(peek(0)) >= 0; digits++) {
            code = code * 16 + hex(next());
        }
        if (isWhitespace(peek(0))) {
            next();
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return code == 0 || surrogate || code > Character.MAX_CODE_POINT ? 0xFFFD : code;
    }

    /** Consumes a number's sign, digits, fraction and exponent (section 4.3.12). */
    String number() {
        int start = position;
        if (peek(0) == '+' || peek(0) == '-') {
            next();
        }
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            next();
            digits();
        }
        int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(1 + sign))) {
            next();
            next();
            digits();
        }
        return since(start);
    }

    private void digits() {
        while (isDigit(peek(0))) {
            next();
        }
    }

    static boolean isWhitespace(int c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int hex(int c) {
        return c == END || c > 'f' ? -1 : Character.digit((char) c, 16);
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static boolean isName(int c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }
}
