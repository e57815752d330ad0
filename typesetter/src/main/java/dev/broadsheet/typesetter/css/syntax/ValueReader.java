package dev.broadsheet.typesetter.css.syntax;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the component values of a declaration. White space between them is skipped. */
public final class ValueReader {

    private final Tokens tokens;
    private int position;

    public ValueReader(Tokens tokens) {
        this.tokens = tokens;
        position = tokens.from();
        skip();
    }

    private void skip() {
        while (tokens.at(position).is(TokenType.WHITESPACE)) {
            position++;
        }
    }

    public boolean atEnd() {
        return position >= tokens.to();
    }

    public int mark() {
        return position;
    }

    public void reset(int mark) {
        position = mark;
    }

    public Token peek() {
        return tokens.at(position);
    }

    /** Whether white space is directly before the next token. */
    public boolean spaceBefore() {
        return position > tokens.from() && tokens.at(position - 1).is(TokenType.WHITESPACE);
    }

    public boolean spaceAfter() {
        return tokens.at(position + 1).is(TokenType.WHITESPACE);
    }

    /** Consumes one token, or a whole block. */
    public Token next() {
        Token token = peek();
        position = Math.min(tokens.after(position), Math.max(position, tokens.to()));
        skip();
        return token;
    }

    public boolean take(TokenType type) {
        if (!peek().is(type)) {
            return false;
        }
        next();
        return true;
    }

    public boolean takeDelim(char c) {
        if (!peek().isDelim(c)) {
            return false;
        }
        next();
        return true;
    }

    public boolean takeIdent(String name) {
        if (!peek().isIdent(name)) {
            return false;
        }
        next();
        return true;
    }

    /** The next token's text when it is an identifier. */
    @Nullable
    public String takeIdent() {
        return peek().is(TokenType.IDENT) ? next().text() : null;
    }

    @Nullable
    public String takeString() {
        return peek().is(TokenType.STRING) ? next().text() : null;
    }

    /** The arguments of the function that comes next, when it has this name. */
    @Nullable
    public ValueReader takeFunction(String name) {
        return peek().isFunction(name) ? takeBlock() : null;
    }

    /** The content of the block or function that comes next. */
    public ValueReader takeBlock() {
        ValueReader inside = new ValueReader(tokens.inside(position));
        next();
        return inside;
    }

    /** The lower-case name of the function that comes next; empty when none does. */
    public String functionName() {
        return peek().is(TokenType.FUNCTION) ? peek().text().toLowerCase(Locale.ROOT) : "";
    }

    /** The reference of {@code url(...)} in either form. */
    @Nullable
    public String takeUrl() {
        if (peek().is(TokenType.URL)) {
            return next().text();
        }
        ValueReader quoted = takeFunction("url");
        return quoted == null ? null : quoted.takeString();
    }

    /** What is left. */
    public Tokens rest() {
        return tokens.slice(position, tokens.to());
    }
}
