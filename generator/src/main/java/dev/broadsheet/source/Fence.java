package dev.broadsheet.source;

import java.util.Optional;

/**
 * The opening line of a fenced code block (CommonMark, section 4.5).
 *
 * @param sign a back quote or a tilde
 * @param length how many of them
 * @param quotes levels of block quotes around it
 * @param column where it begins when the marker of a list is before it; otherwise 0
 */
record Fence(char sign, int length, int quotes, int column) {

    private static final int SHORTEST = 3;

    private static final int TAB = 4;

    /** Empty when the line opens none. */
    static Optional<Fence> opening(String line) {
        int at = content(line);
        int length = run(line, at);
        boolean info = length > 0 && line.charAt(at) == '`' && line.indexOf('`', at + length) >= 0;
        int column = at > IncludeLine.indent(line) ? columns(line, at) : 0;
        return length < SHORTEST || info
                ? Optional.empty()
                : Optional.of(new Fence(line.charAt(at), length, quotes(line), column));
    }

    /** Whether a line is out of the quotes or the list that the block is in, so that the block has ended before it. */
    boolean isLeftBy(String line) {
        int at = IncludeLine.indent(line);
        return afterQuotes(line) < 0 || (at < line.length() && columns(line, at) < column);
    }

    /** Whether the block ends with a line that does not leave it. */
    boolean isClosedBy(String line) {
        return ends(line.substring(Math.max(0, afterQuotes(line))));
    }

    /** Whether a line ends the block when it is in it. */
    boolean ends(String line) {
        String text = line.strip();
        int run = run(text, 0);
        return run >= length && run == text.length() && text.charAt(0) == sign;
    }

    /** The line that ends the block. */
    String closing() {
        return String.valueOf(sign).repeat(length);
    }

    /** The place after the quotes around the block; -1 when the line has fewer. */
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

    /** Where a line begins after blanks, signs of quotes and markers of lists. */
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
