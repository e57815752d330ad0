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

    /** Consumes an identifier, if one comes next. @return its text or null */
    @Nullable
    public String takeIdent() {
        return peek().is(TokenType.IDENT) ? next().text() : null;
    }

    @Nullable
    public String takeString() {
        return peek().is(TokenType.STRING) ? next().text() : null;
    }

    /** Consumes a function, if one of this name comes next. @return its arguments or null */
    @Nullable
    public ValueReader takeFunction(String name) {
        return peek().isFunction(name) ? takeBlock() : null;
    }

    /** Consumes a block or function. @return its contents */
    public ValueReader takeBlock() {
        ValueReader inside = new ValueReader(tokens.inside(position));
        next();
        return inside;
    }

    /** Returns the lower-case name of the function that comes next; empty if none does. */
    public String functionName() {
        return peek().is(TokenType.FUNCTION) ? peek().text().toLowerCase(Locale.ROOT) : "";
    }

    /** Consumes {@code url(...)} in either form, if it comes next. @return its reference or null */
    @Nullable
    public String takeUrl() {
        if (peek().is(TokenType.URL)) {
            return next().text();
        }
        ValueReader quoted = takeFunction("url");
        return quoted == null ? null : quoted.takeString();
    }

    /** Returns the remaining tokens. */
    public Tokens rest() {
        return tokens.slice(position, tokens.to());
    }
}
