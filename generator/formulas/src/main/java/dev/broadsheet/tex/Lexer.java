package dev.broadsheet.tex;

/** Splits a formula into tokens; The TeXbook, chapter 8. A comment extends to the end of the line. */
final class Lexer {

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    Token next() {
        skipComments();
        int start = at;
        if (at >= text.length()) {
            return new Token(Token.END, at);
        }
        char c = text.charAt(at);
        if (isSpace(c)) {
            skipSpaces();
            return new Token(" ", start);
        }
        at = c == '\\' ? commandEnd() : at + Character.charCount(text.codePointAt(at));
        return new Token(text.substring(start, at), start);
    }

    private int commandEnd() {
        int end = at + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 && end < text.length()) {
            end += Character.charCount(text.codePointAt(end));
        } else if (end < text.length() && text.charAt(end) == '*' && isStarred(text.substring(at, end))) {
            end++;
        }
        return end;
    }

    /** Whether a command has a starred form. */
    private static boolean isStarred(String command) {
        return command.equals("\\operatorname") || command.equals("\\tag") || command.equals("\\hspace");
    }

    private void skipComments() {
        while (at < text.length() && text.charAt(at) == '%') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
    }

    private void skipSpaces() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
