package dev.broadsheet.source;

import java.util.Optional;

/**
 * The opening line of a fenced code block (CommonMark, section 4.5).
 *
 * @param sign a backtick or a tilde
 * @param length the number of these characters
 * @param quotes the number of enclosing block quotes
 * @param column the column, from 0, at which the fence begins after the marker of a list item; 0 without a marker
 */
record Fence(char sign, int length, int quotes, int column) {

    private static final int SHORTEST = 3;

    private static final int TAB = 4;

    /** Parses a line; empty if it opens no code block. */
    static Optional<Fence> opening(String line) {
        int at = content(line);
        int length = run(line, at);
        boolean info = length > 0 && line.charAt(at) == '`' && line.indexOf('`', at + length) >= 0;
        int column = at > IncludeLine.indent(line) ? columns(line, at) : 0;
        return length < SHORTEST || info
                ? Optional.empty()
                : Optional.of(new Fence(line.charAt(at), length, quotes(line), column));
    }

    /** Returns whether a line is outside the block quote or list item of the code block, so that the block ended before it. */
    boolean isLeftBy(String line) {
        int at = IncludeLine.indent(line);
        return afterQuotes(line) < 0 || (at < line.length() && columns(line, at) < column);
    }

    /** Returns whether a line, which is in the same block quote or list item, closes the code block. */
    boolean isClosedBy(String line) {
        return ends(line.substring(Math.max(0, afterQuotes(line))));
    }

    /** Returns whether a line, without the markers of block quotes, is a closing fence. */
    boolean ends(String line) {
        String text = line.strip();
        int run = run(text, 0);
        return run >= length && run == text.length() && text.charAt(0) == sign;
    }

    /** Returns the shortest closing fence. */
    String closing() {
        return String.valueOf(sign).repeat(length);
    }

    /** Returns the offset behind the markers of the enclosing block quotes; -1 if the line has fewer. */
    private int afterQuotes(String line) {
        int at = 0;
        for (int level = 0; level < quotes; level++) {
            at = line.indexOf('>', at) + 1;
            if (at == 0 || at > IncludeLine.indent(line)) {
                return -1;
            }
        }
        return at;
    }

    private static int run(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == line.charAt(at) && "`~".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i - at;
    }

    /** Returns the offset of a line's content behind whitespace, block quote markers and list markers. */
    private static int content(String line) {
        int at = IncludeLine.indent(line);
        int marker = marker(line, at);
        while (marker > 0) {
            at = IncludeLine.indent(line, at + marker);
            marker = marker(line, at);
        }
        return at;
    }

    private static int marker(String line, int at) {
        int i = at;
        while (i < line.length() && i < at + 9 && Character.isDigit(line.charAt(i))) {
            i++;
        }
        String signs = i > at ? ".)" : "-+*";
        boolean marked = i + 1 < line.length() && signs.indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ';
        return marked ? i + 2 - at : 0;
    }

    private static int columns(String line, int end) {
        int columns = 0;
        for (int i = 0; i < end; i++) {
            columns += line.charAt(i) == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }

    private static int quotes(String line) {
        return (int) line.substring(0, IncludeLine.indent(line))
                .chars()
                .filter(c -> c == '>')
                .count();
    }
}
