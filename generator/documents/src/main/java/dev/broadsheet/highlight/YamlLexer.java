package dev.broadsheet.highlight;

/** A lexer for YAML 1.2, lenient with invalid input. */
final class YamlLexer implements Lexer {

    /** The quote that ends a string continued from the previous line; empty outside of a string. */
    private String open = "";

    /** The column that lines of a block scalar are indented beyond; negative outside of one. */
    private int block = -1;

    /** The column of the last key or dash of the line. */
    private int parent;

    /** The number of open brackets. */
    private int depth;

    @Override
    public void lex(String text, Runs runs) {
        Line.each(text, runs, this::line);
    }

    private void line(Line line) {
        boolean begins = open.isEmpty();
        if (!begins) {
            quoted(line, 0, open);
        }
        line.skipBlanks();
        if (begins && isInBlock(line)) {
            line.rest(TokenKind.STRING);
        } else if (begins && line.column() == 0) {
            marker(line);
        }
        while (!line.isAtEnd()) {
            piece(line);
            line.skipBlanks();
        }
    }

    private boolean isInBlock(Line line) {
        boolean goesOn = block >= 0 && (line.isAtEnd() || line.column() > block);
        if (!goesOn) {
            block = -1;
        }
        return goesOn;
    }

    /** Consumes a document marker or a directive. */
    private void marker(Line line) {
        if (line.ahead(0) == '%') {
            line.rest(TokenKind.PREPROCESSOR);
        } else if ((line.isNext("---") || line.isNext("...")) && Line.isBlank(line.ahead(3))) {
            line.take(TokenKind.PREPROCESSOR, 3);
            depth = 0;
        }
    }

    private void piece(Line line) {
        char next = line.ahead(0);
        boolean alone = Line.isBlank(line.ahead(1));
        switch (next) {
            case '#' -> line.rest(TokenKind.COMMENT);
            case '"', '\'' -> quoted(line, 1, String.valueOf(next));
            case '[', '{' -> bracket(line, 1);
            case ']', '}' -> bracket(line, -1);
            case ',' -> line.skip(1);
            case '&', '*' -> line.take(TokenKind.VARIABLE, Math.max(1, line.wordLength()));
            case '!' -> line.take(TokenKind.TYPE, Math.max(1, line.wordLength()));
            case '|', '>' -> block(line);
            default -> {
                if (alone && (next == '-' || next == '?')) {
                    parent = line.column();
                    line.skip(1);
                } else if (next == ':' && (alone || depth > 0)) {
                    line.skip(1);
                } else {
                    plain(line);
                }
            }
        }
    }

    private void bracket(Line line, int change) {
        depth = Math.max(0, depth + change);
        line.skip(1);
    }

    private void quoted(Line line, int from, String quote) {
        int length = line.stringLength(from, quote, quote.equals("\""));
        open = length < 0 ? quote : "";
        if (length < 0) {
            line.rest(TokenKind.STRING);
        } else {
            take(line, length, line.firstBehind(length) == ':', TokenKind.STRING);
        }
    }

    private void block(Line line) {
        if (depth == 0) {
            block = parent;
        }
        line.skip(Math.max(1, line.wordLength()));
    }

    /** Consumes a plain scalar, which may contain spaces. */
    private void plain(Line line) {
        int length = 1;
        while (line.ahead(length) != '\n' && !endsPlain(line, length)) {
            length++;
        }
        boolean key = line.firstBehind(length) == ':';
        take(line, length, key, Scalars.kind(line.peek(length).strip()));
    }

    private boolean endsPlain(Line line, int at) {
        char c = line.ahead(at);
        return switch (c) {
            case ':' -> Line.isBlank(line.ahead(at + 1)) || (depth > 0 && isFlow(line.ahead(at + 1)));
            case '#' -> Line.isBlank(line.ahead(at - 1));
            default -> depth > 0 && isFlow(c);
        };
    }

    private static boolean isFlow(char c) {
        return ",[]{}".indexOf(c) >= 0;
    }

    private void take(Line line, int length, boolean key, TokenKind otherwise) {
        if (key) {
            parent = line.column();
        }
        line.take(key ? TokenKind.ATTRIBUTE : otherwise, length);
    }
}
