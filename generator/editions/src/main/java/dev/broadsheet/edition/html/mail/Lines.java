package dev.broadsheet.edition.html.mail;

import dev.broadsheet.document.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/** Formats lines of plain text. */
public final class Lines {

    /** The width of a line in code points; RFC 3676, section 4.2, recommends 78 at most, with room for quoting. */
    static final int WIDTH = 72;

    /** The character for a hard line break in text to be wrapped. */
    static final char BREAK = '\u2028';

    private Lines() {}

    /** Collapses whitespace and wraps a text at {@link #WIDTH}. */
    public static String wrap(String text) {
        return wrap(text, WIDTH);
    }

    /** Returns a heading underlined with hyphens. */
    public static String underlined(String text) {
        return underlined(text, WIDTH);
    }

    /** Collapses whitespace and wraps a text; a word longer than {@code width} gets a line of its own. */
    static String wrap(String text, int width) {
        return List.of(text.split(String.valueOf(BREAK), -1)).stream()
                .map(part -> filled(PlainText.collapse(part), width))
                .collect(Collectors.joining("\n"));
    }

    private static String filled(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (column > 0 && column + 1 + length > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
        }
        return out.toString();
    }

    static String underlined(String text, int width) {
        String wrapped = wrap(text, width);
        int longest = wrapped.lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
        return wrapped + "\n" + "-".repeat(longest);
    }

    /**
     * Indents a text.
     *
     * @param first the prefix of the first line
     * @param others the prefix of the other lines, without trailing spaces
     */
    static String indented(String first, String others, String text) {
        String[] lines = text.split("\n", -1);
        StringBuilder out = new StringBuilder(first + lines[0]);
        for (int i = 1; i < lines.length; i++) {
            out.append('\n').append((others + lines[i]).stripTrailing());
        }
        return out.toString();
    }
}
