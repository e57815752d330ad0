package dev.broadsheet.typesetter.css.syntax;

/** The token types of CSS Syntax 3, section 4. Comments are dropped. */
public enum TokenType {
    IDENT,
    FUNCTION,
    AT_KEYWORD,
    HASH,
    STRING,
    BAD_STRING,
    URL,
    BAD_URL,
    DELIM,
    NUMBER,
    PERCENTAGE,
    DIMENSION,
    WHITESPACE,
    CDO,
    CDC,
    COLON,
    SEMICOLON,
    COMMA,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    OPEN_PAREN,
    CLOSE_PAREN,
    OPEN_CURLY,
    CLOSE_CURLY,
    EOF;

    /** Returns the type that closes a block opened by this one; EOF if this one opens none. */
    public TokenType closing() {
        return switch (this) {
            case FUNCTION, OPEN_PAREN -> CLOSE_PAREN;
            case OPEN_SQUARE -> CLOSE_SQUARE;
            case OPEN_CURLY -> CLOSE_CURLY;
            default -> EOF;
        };
    }
}
