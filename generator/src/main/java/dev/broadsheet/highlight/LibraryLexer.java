package dev.broadsheet.highlight;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** A lexer of RSyntaxTextArea, line by line. */
final class LibraryLexer implements Lexer {

    private static final String PHP = "text/php";
    private static final String PHP_TAG = "<?php";

    private final String style;
    private final TokenMaker maker;
    private final LibraryKinds kinds;

    /** @param style as the library calls the language */
    LibraryLexer(String style) {
        this.style = style;
        this.maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
        this.kinds = LibraryKinds.of(style);
    }

    @Override
    public void lex(String text, Runs runs) {
        char[] characters = text.toCharArray();
        int state = begin(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            state = line(new Segment(characters, start, end - start), state, runs);
            start = end + 1;
        }
    }

    /** A piece of PHP without its opening tag is PHP all the same. */
    private int begin(String text) {
        boolean inPhp = style.equals(PHP) && !text.contains("<?");
        return inPhp
                ? line(new Segment(PHP_TAG.toCharArray(), 0, PHP_TAG.length()), TokenTypes.NULL, new Runs(""))
                : TokenTypes.NULL;
    }

    /** @return in which state the next line begins: the type of the last token, as the library has it */
    private int line(Segment line, int state, Runs runs) {
        int last = TokenTypes.NULL;
        for (Token token = maker.getTokenList(line, state, line.offset); token != null; token = token.getNextToken()) {
            last = token.getType();
            if (token.isPaintable()) {
                runs.add(kinds.of(token), token.getOffset(), token.getOffset() + token.length());
            }
        }
        return last;
    }
}
