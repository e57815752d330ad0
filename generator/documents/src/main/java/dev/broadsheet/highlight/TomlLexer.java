package dev.broadsheet.highlight;

/** A lexer for TOML 1.0. */
final class TomlLexer implements Lexer {

    /** The delimiter that ends a string continued from the previous line; empty outside of a string. */
    private String open = "";

    /** The number of open brackets. */
    private int depth;

    @Override
    public void lex(String text, Runs runs) {
        Line.each(text, runs, this::line);
    }

    private void line(Line line) {
        boolean begins = open.isEmpty() && depth == 0;
        if (!open.isEmpty()) {
            string(line, 0, open);
        }
        line.skipBlanks();
        if (begins && line.ahead(0) == '[') {
            header(line);
        }
        while (!line.isAtEnd()) {
            piece(line);
            line.skipBlanks();
        }
    }

    private static void header(Line line) {
        String mark = line.isNext("[[") ? "]]" : "]";
        int length = line.stringLength(mark.length(), mark, false);
        if (length > 0) {
            line.take(TokenKind.TAG, length);
        }
    }

    private void piece(Line line) {
        switch (line.ahead(0)) {
            case '#' -> line.rest(TokenKind.COMMENT);
            case '"', '\'' -> quoted(line);
            case '[', '{' -> bracket(line, 1);
            case ']', '}' -> bracket(line, -1);
            case ',', '=' -> line.skip(1);
            default -> word(line);
        }
    }

    private void bracket(Line line, int change) {
        depth = Math.max(0, depth + change);
        line.skip(1);
    }

    private void quoted(Line line) {
        String quote = String.valueOf(line.ahead(0));
        String three = quote.repeat(3);
        string(line, line.isNext(three) ? 3 : 1, line.isNext(three) ? three : quote);
    }

    private void string(Line line, int from, String mark) {
        int length = line.stringLength(from, mark, mark.startsWith("\""));
        open = length < 0 && mark.length() == 3 ? mark : "";
        if (length < 0) {
            line.rest(TokenKind.STRING);
        } else {
            line.take(isKey(line, length) ? TokenKind.ATTRIBUTE : TokenKind.STRING, length);
        }
    }

    private static void word(Line line) {
        int length = 0;
        int limit = Math.max(1, line.wordLength());
        while (length < limit && line.ahead(length) != '=') {
            length++;
        }
        line.take(isKey(line, length) ? TokenKind.ATTRIBUTE : Scalars.kind(line.peek(length)), length);
    }

    private static boolean isKey(Line line, int length) {
        return line.firstBehind(length) == '=';
    }
}
