package dev.broadsheet.highlight;

import java.util.function.Consumer;

/** A line that is read from left to right. */
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

    /** Reads each line of a text. */
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

    /** How many characters of the line have been read. */
    int column() {
        return at - start;
    }

    boolean isNext(String wanted) {
        return at + wanted.length() <= end && text.startsWith(wanted, at);
    }

    /** The character so far behind the next one; a line feed beyond the end. */
    char ahead(int characters) {
        int offset = at + characters;
        return offset < end ? text.charAt(offset) : '\n';
    }

    /** The first character that is no blank, so far behind the next one; a line feed when there is none. */
    char firstBehind(int characters) {
        int behind = characters;
        while (ahead(behind) != '\n' && isBlank(ahead(behind))) {
            behind++;
        }
        return ahead(behind);
    }

    /** What begins with the line after this one. */
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

    /** The rest of the line is of a kind. */
    void rest(TokenKind kind) {
        runs.add(kind, at, end);
        at = end;
    }

    /** As many characters are of a kind. */
    void take(TokenKind kind, int characters) {
        int last = Math.min(at + characters, end);
        runs.add(kind, at, last);
        at = last;
    }

    /** The length of the word that is here: no blanks, brackets, commas, quotes or signs of comments. */
    int wordLength() {
        int last = at;
        while (last < end && ENDS.indexOf(text.charAt(last)) < 0) {
            last++;
        }
        return last - at;
    }

    /** The next characters. */
    String peek(int characters) {
        return text.substring(at, Math.min(at + characters, end));
    }

    /**
     * The length of what is up to the end of a string, its mark with it; a negative number when it does not end in this
     * line.
     *
     * @param from how many characters further on to begin
     * @param mark that ends it
     * @param escapes whether a backslash takes the next character its meaning
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
