package dev.broadsheet.diagnostic;

/**
 * Text of contributors in what a build says. Names of files, keys and addresses may hold ends of lines, by which a log would
 * obey them (workflow commands of GitHub Actions begin a line), and escapes, by which a terminal would.
 */
public final class Visible {

    private static final char SIGN = '\u00B7';

    private Visible() {}

    /** The same on one line, with a visible sign for each character that controls something. */
    public static String text(String text) {
        return text.codePoints().noneMatch(Visible::controls)
                ? text
                : text.codePoints()
                        .map(c -> controls(c) ? SIGN : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Control characters, ends of lines and paragraphs, and those that turn the direction of a text. */
    static boolean controls(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
