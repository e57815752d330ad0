package dev.broadsheet.typesetter.css.syntax;

import java.util.Locale;

/**
 * A token of CSS Syntax 3.
 *
 * @param type its type
 * @param text value of an identifier, string, url or delimiter; the sign and digits of a number as written
 * @param number value of a number, percentage (100 for the whole) or dimension
 * @param flag whether a number is an integer, or a hash an identifier
 * @param unit unit of a dimension, in lower case
 * @param line one-based
 * @param column one-based, in UTF-16 units
 */
public record Token(TokenType type, String text, double number, boolean flag, String unit, int line, int column) {

    public static Token of(TokenType type, String text, int line, int column) {
        return new Token(type, text, 0, false, "", line, column);
    }

    public boolean is(TokenType other) {
        return type == other;
    }

    public boolean isDelim(char c) {
        return type == TokenType.DELIM && text.length() == 1 && text.charAt(0) == c;
    }

    public boolean isIdent(String name) {
        return type == TokenType.IDENT && text.equalsIgnoreCase(name);
    }

    public boolean isFunction(String name) {
        return type == TokenType.FUNCTION && text.equalsIgnoreCase(name);
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns the token as CSS text. */
    public String css() {
        return switch (type) {
            case FUNCTION -> text + "(";
            case AT_KEYWORD -> "@" + text;
            case HASH -> "#" + text;
            case STRING, BAD_STRING -> '"' + text + '"';
            case URL, BAD_URL -> "url(" + text + ")";
            case PERCENTAGE -> text + "%";
            case DIMENSION -> text + unit;
            case EOF -> "";
            default -> text;
        };
    }
}
