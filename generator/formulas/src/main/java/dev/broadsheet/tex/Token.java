package dev.broadsheet.tex;

/**
 * A command such as {@code \frac}, a character, or a space that represents any number of spaces.
 *
 * @param offset the offset in the formula; for tokens of an expanded macro that of the call
 */
record Token(String text, int offset) {

    /** The text of the token after the last one. */
    static final String END = "";

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    boolean isSpace() {
        return text.equals(" ");
    }

    boolean isCommand() {
        return text.length() > 1 && text.charAt(0) == '\\';
    }

    boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
