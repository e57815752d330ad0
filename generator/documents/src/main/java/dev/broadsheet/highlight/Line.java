package dev.broadsheet.highlight;

import java.util.function.Consumer;

/** A cursor over one line. */
final class Line {

    private static final String ENDS = " \t\r,[]{}#\"'";

    private final String text;
    private final int start;
    private final int end;
    private final Runs runs;
    private int at;

    private Line(String text, int start, int end, Runs runs) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.runs = runs;
        this.at = start;
    }

    /** Calls {@code reader} with each line of a text. */
    static void each(String text, Runs runs, Consumer<Line> reader) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            reader.accept(new Line(text, start, end, runs));
            start = end + 1;
        }
    }

    boolean isAtEnd() {
        return at >= end;
    }

    /** Returns the number of characters read so far. */
    int column() {
        return at - start;
    }

    boolean isNext(String wanted) {
        return at + wanted.length() <= end && text.startsWith(wanted, at);
    }

    /** Returns the character at a distance from the current one; a line feed beyond the end. */
    char ahead(int characters) {
        int offset = at + characters;
        return offset < end ? text.charAt(offset) : '\n';
    }

    /** Returns the first non-blank character at or after a distance from the current one; a line feed if there is none. */
    char firstBehind(int characters) {
        int behind = characters;
        while (ahead(behind) != '\n' && isBlank(ahead(behind))) {
            behind++;
        }
        return ahead(behind);
    }

    /** Whether the next line starts with {@code beginning}. */
    boolean isFollowedBy(String beginning) {
        return text.startsWith(beginning, end + 1);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    void skipBlanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    void skip(int characters) {
        at = Math.min(at + characters, end);
    }

    /** Consumes the rest of the line as one token. */
    void rest(TokenKind kind) {
        runs.add(kind, at, end);
        at = end;
    }

    /** Consumes a number of characters as one token. */
    void take(TokenKind kind, int characters) {
        int last = Math.min(at + characters, end);
        runs.add(kind, at, last);
        at = last;
    }

    /** Returns the length of the word at the cursor. Whitespace, brackets, commas, quotes and {@code #} end a word. */
    int wordLength() {
        int last = at;
        while (last < end && ENDS.indexOf(text.charAt(last)) < 0) {
            last++;
        }
        return last - at;
    }

    /** Returns the next characters. */
    String peek(int characters) {
        return text.substring(at, Math.min(at + characters, end));
    }

    /**
     * Returns the number of characters up to and including the end of a string, or a negative number if it does not end on this
     * line.
     *
     * @param from the number of characters to skip first
     * @param mark the delimiter that ends the string
     * @param escapes whether a backslash escapes the next character
     */
    int stringLength(int from, String mark, boolean escapes) {
        int last = at + from;
        while (last < end) {
            if (text.startsWith(mark, last) && last + mark.length() <= end) {
                return last + mark.length() - at;
            }
            last += escapes && text.charAt(last) == '\\' ? 2 : 1;
        }
        return -1;
    }
}
