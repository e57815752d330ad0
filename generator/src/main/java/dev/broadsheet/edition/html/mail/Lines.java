package dev.broadsheet.edition.html.mail;

import dev.broadsheet.document.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of plain text. */
public final class Lines {

    /** Columns of a line, one for each code point; RFC 3676, section 4.2, says 78 at most and leaves room for quoting. */
    static final int WIDTH = 72;

    /** A forced end of a line within text that is to be wrapped. */
    static final char BREAK = '\u2028';

    private Lines() {}

    /** Text with white space collapsed, on lines of {@link #WIDTH}. */
    public static String wrap(String text) {
        return wrap(text, WIDTH);
    }

    /** A heading with a line below it. */
    public static String underlined(String text) {
        return underlined(text, WIDTH);
    }

    /** A word that is longer than a line has a line of its own. */
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

    /** @param first before the first line @param others before each other line that is not empty */
    static String indented(String first, String others, String text) {
        String[] lines = text.split("\n", -1);
        StringBuilder out = new StringBuilder(first + lines[0]);
        for (int i = 1; i < lines.length; i++) {
            out.append('\n').append((others + lines[i]).stripTrailing());
        }
        return out.toString();
    }
}
