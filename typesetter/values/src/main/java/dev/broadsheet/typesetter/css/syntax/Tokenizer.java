package dev.broadsheet.typesetter.css.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tokenizes style sheets (CSS Syntax 3, section 4). Accepts any input. */
public final class Tokenizer {

    private final CharStream in;
    private int line;
    private int column;

    private Tokenizer(String css) {
        in = new CharStream(css);
    }

    public static List<Token> tokenize(String css) {
        return tokenize(css, unclosed -> {});
    }

    /** @param unclosed receives the start of an unclosed comment */
    public static List<Token> tokenize(String css, Consumer<Token> unclosed) {
        Tokenizer tokenizer = new Tokenizer(css);
        List<Token> tokens = new ArrayList<>();
        while (true) {
            Token here = Token.of(TokenType.DELIM, "/*", tokenizer.in.line(), tokenizer.in.column());
            if (tokenizer.in.skipComment()) {
                if (tokenizer.in.cutOff()) {
                    unclosed.accept(here);
                }
            } else if (tokenizer.in.peek(0) == CharStream.END) {
                return tokens;
            } else {
                tokens.add(tokenizer.next());
            }
        }
    }

    private Token next() {
        line = in.line();
        column = in.column();
        int c = in.peek(0);
        if (CharStream.isWhitespace(c)) {
            in.skipWhitespace();
            return token(TokenType.WHITESPACE, " ");
        }
        if (c == '"' || c == '\'') {
            return string();
        }
        if (in.startsNumber()) {
            return numeric();
        }
        if (in.take("-->")) {
            return token(TokenType.CDC, "-->");
        }
        if (in.startsIdent()) {
            return identLike();
        }
        return sign(c);
    }

    private Token sign(int c) {
        if (in.take("<!--")) {
            return token(TokenType.CDO, "<!--");
        }
        in.next();
        if (c == '#' && (CharStream.isName(in.peek(0)) || in.startsEscape(0))) {
            boolean identifier = in.startsIdent();
            return new Token(TokenType.HASH, in.name(), 0, identifier, "", line, column);
        }
        if (c == '@' && in.startsIdent()) {
            return token(TokenType.AT_KEYWORD, in.name());
        }
        return token(punctuation(c), String.valueOf((char) c));
    }

    private static TokenType punctuation(int c) {
        return switch (c) {
            case ':' -> TokenType.COLON;
            case ';' -> TokenType.SEMICOLON;
            case ',' -> TokenType.COMMA;
            case '[' -> TokenType.OPEN_SQUARE;
            case ']' -> TokenType.CLOSE_SQUARE;
            case '(' -> TokenType.OPEN_PAREN;
            case ')' -> TokenType.CLOSE_PAREN;
            case '{' -> TokenType.OPEN_CURLY;
            case '}' -> TokenType.CLOSE_CURLY;
            default -> TokenType.DELIM;
        };
    }

    private Token numeric() {
        String text = in.number();
        double value = Double.parseDouble(text);
        boolean integer = text.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
        if (in.startsIdent()) {
            String unit = in.name().toLowerCase(Locale.ROOT);
            return new Token(TokenType.DIMENSION, text, value, integer, unit, line, column);
        }
        TokenType type = in.take("%") ? TokenType.PERCENTAGE : TokenType.NUMBER;
        return new Token(type, text, value, integer, "", line, column);
    }

    private Token identLike() {
        String name = in.name();
        if (!in.take("(")) {
            return token(TokenType.IDENT, name);
        }
        if (!name.equalsIgnoreCase("url")) {
            return token(TokenType.FUNCTION, name);
        }
        int ahead = 0;
        while (CharStream.isWhitespace(in.peek(ahead))) {
            ahead++;
        }
        boolean quoted = in.peek(ahead) == '"' || in.peek(ahead) == '\'';
        return quoted ? token(TokenType.FUNCTION, name) : url();
    }

    private Token string() {
        int quote = in.next();
        StringBuilder out = new StringBuilder();
        while (true) {
            int c = in.peek(0);
            if (c == '\n') {
                return token(TokenType.BAD_STRING, out.toString());
            }
            in.next();
            if (c == quote || c == CharStream.END) {
                return token(TokenType.STRING, out.toString());
            }
            if (c == '\\') {
                stringEscape(out);
            } else {
                out.append((char) c);
            }
        }
    }

    private void stringEscape(StringBuilder out) {
        if (in.peek(0) == '\n') {
            in.next();
        } else if (in.peek(0) != CharStream.END) {
            in.escape(out);
        }
    }

    private Token url() {
        in.skipWhitespace();
        StringBuilder out = new StringBuilder();
        while (true) {
            int c = in.peek(0);
            if (c == ')' || c == CharStream.END) {
                in.next();
                return token(TokenType.URL, out.toString());
            }
            if (CharStream.isWhitespace(c)) {
                in.skipWhitespace();
                if (in.peek(0) == ')' || in.peek(0) == CharStream.END) {
                    continue;
                }
                return badUrl();
            }
            if (c == '"' || c == '\'' || c == '(' || c < ' ' || (c == '\\' && !in.startsEscape(0))) {
                return badUrl();
            }
            in.next();
            if (c == '\\') {
                in.escape(out);
            } else {
                out.append((char) c);
            }
        }
    }

    private Token badUrl() {
        StringBuilder ignored = new StringBuilder();
        while (in.peek(0) != ')' && in.peek(0) != CharStream.END) {
            if (in.startsEscape(0)) {
                in.next();
                in.escape(ignored);
            } else {
                in.next();
            }
        }
        in.next();
        return token(TokenType.BAD_URL, "");
    }

    private Token token(TokenType type, String text) {
        return Token.of(type, text, line, column);
    }
}
