package dev.broadsheet.source;

import java.util.Arrays;

/** A text that the user wrote, and where each of its characters is. Lines end with LF, CR LF or CR. Immutable. */
public final class SourceText {

    /** Characters of a line, for a first guess of how many lines there are. */
    private static final int TYPICAL_LINE = 40;

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param name path as shown to the user
     * @param text the characters, without a byte order mark
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The one-based line and column of an offset; an offset past the end counts as the end. */
    public SourcePosition position(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(name, line + 1, at - lineStarts[line] + 1);
    }

    /** The offset of a line's first character; a line out of range gives the nearest end. */
    public int offsetOfLine(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[Math.max(1, line) - 1];
    }

    /** A one-based line without its line end; empty when there is no such line. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static int[] lineStarts(String text) {
        boolean feeds = text.indexOf('\r') < 0;
        int[] starts = new int[1 + text.length() / TYPICAL_LINE];
        int count = 1;
        for (int end = lineEnd(text, 0, feeds); end >= 0; end = lineEnd(text, end + 1, feeds)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /**
     * The last character of the line end at or after an offset, or less than 0.
     *
     * @param feeds whether lines end with line feeds only, as in most texts
     */
    private static int lineEnd(String text, int from, boolean feeds) {
        if (feeds) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
