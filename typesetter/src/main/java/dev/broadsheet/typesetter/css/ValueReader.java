package dev.broadsheet.typesetter.css;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the component values of a declaration. White space between them is skipped. */
final class ValueReader {

    private final Tokens tokens;
    private int position;

    ValueReader(Tokens tokens) {
        this.tokens = tokens;
        position = tokens.from();
        skip();
    }

    private void skip() {
        while (tokens.at(position).is(TokenType.WHITESPACE)) {
            position++;
        }
    }

    boolean atEnd() {
        return position >= tokens.to();
    }

    int mark() {
        return position;
    }

    void reset(int mark) {
        position = mark;
    }

    Token peek() {
        return tokens.at(position);
    }

    /** Whether white space stands directly before the next token. */
    boolean spaceBefore() {
        return position > tokens.from() && tokens.at(position - 1).is(TokenType.WHITESPACE);
    }

    boolean spaceAfter() {
        return tokens.at(position + 1).is(TokenType.WHITESPACE);
    }

    /** Consumes one token, or a whole block. */
    Token next() {
        Token token = peek();
        position = Math.min(tokens.after(position), Math.max(position, tokens.to()));
        skip();
        return token;
    }

    boolean take(TokenType type) {
        if (!peek().is(type)) {
            return false;
        }
        next();
        return true;
    }

    boolean takeDelim(char c) {
        if (!peek().isDelim(c)) {
            return false;
        }
        next();
        return true;
    }

    boolean takeIdent(String name) {
        if (!peek().isIdent(name)) {
            return false;
        }
        next();
        return true;
    }

    /** The next token's text when it is an identifier. */
    @Nullable
    String takeIdent() {
        return peek().is(TokenType.IDENT) ? next().text() : null;
    }

    @Nullable
    String takeString() {
        return peek().is(TokenType.STRING) ? next().text() : null;
    }

    /** The arguments of the function that comes next, when it has this name. */
    @Nullable
    ValueReader takeFunction(String name) {
        return peek().isFunction(name) ? takeBlock() : null;
    }

    /** The content of the block or function that comes next. */
    ValueReader takeBlock() {
        ValueReader inside = new ValueReader(tokens.inside(position));
        next();
        return inside;
    }

    /** The lower-case name of the function that comes next; empty when none does. */
    String functionName() {
        return peek().is(TokenType.FUNCTION) ? peek().text().toLowerCase(Locale.ROOT) : "";
    }

    /** The reference of {@code url(...)} in either form. */
    @Nullable
    String takeUrl() {
        if (peek().is(TokenType.URL)) {
            return next().text();
        }
        ValueReader quoted = takeFunction("url");
        return quoted == null ? null : quoted.takeString();
    }

    /** What is left. */
    Tokens rest() {
        return tokens.slice(position, tokens.to());
    }
}
