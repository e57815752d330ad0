package dev.broadsheet.tex;

/**
 * A command such as {@code \frac}, a character, or a space for any number of them.
 *
 * @param offset where it begins in the formula; that of the macro for what comes out of one
 */
record Token(String text, int offset) {

    /** What follows the last one. */
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
