package dev.broadsheet.highlight;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Adapts a lexer of RSyntaxTextArea, line by line. */
final class LibraryLexer implements Lexer {

    private static final String PHP = "text/php";
    private static final String PHP_TAG = "<?php";

    private final String style;
    private final TokenMaker maker;
    private final LibraryKinds kinds;
    private final Misread misread;

    /** @param style the library's key of the language */
    LibraryLexer(String style) {
        this.style = style;
        this.maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
        this.kinds = LibraryKinds.of(style);
        this.misread = Misread.in(style);
    }

    @Override
    public void lex(String text, Runs runs) {
        char[] characters = text.toCharArray();
        Stop stop = new Stop(0, begin(text));
        while (stop.at() < text.length()) {
            int newline = text.indexOf('\n', stop.at());
            int end = newline < 0 ? text.length() : newline;
            stop = line(text, new Segment(characters, stop.at(), end - stop.at()), stop.state(), runs);
        }
    }

    /** Returns the initial state. PHP code without an opening tag is read as if it had one. */
    private int begin(String text) {
        if (!style.equals(PHP) || text.contains("<?")) {
            return TokenTypes.NULL;
        }
        Segment tag = new Segment(PHP_TAG.toCharArray(), 0, PHP_TAG.length());
        return line(PHP_TAG, tag, TokenTypes.NULL, new Runs(PHP_TAG)).state();
    }

    /** Reads a line, or the part of it before the first token that the library misreads. */
    private Stop line(String text, Segment line, int state, Runs runs) {
        int last = TokenTypes.NULL;
        for (Token token = maker.getTokenList(line, state, line.offset); token != null; token = token.getNextToken()) {
            last = token.getType();
            if (token.isPaintable()) {
                TokenKind kind = kinds.of(token);
                int end = kind == TokenKind.COMMENT ? Misread.NOT_HERE : misread.end(text, token.getOffset());
                if (end != Misread.NOT_HERE) {
                    runs.addLines(misread.kind(), token.getOffset(), end);
                    return new Stop(end, TokenTypes.NULL);
                }
                runs.add(kind, token.getOffset(), token.getOffset() + token.length());
            }
        }
        return new Stop(line.offset + line.count + 1, last);
    }

    /**
     * The position and state from which to continue.
     *
     * @param state the library's type of the last token, which is the initial state of the next line
     */
    private record Stop(int at, int state) {}
}
