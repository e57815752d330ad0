package dev.broadsheet.diagnostic;

/**
 * Makes text from contributors safe for logs. Names of files, keys and URLs may contain line ends, with which they could inject
 * commands into a log (workflow commands of GitHub Actions start a line), and escape sequences for terminals.
 */
public final class LogText {

    private static final char REPLACEMENT = '\u00B7';

    private LogText() {}

    /** Returns the text on one line, with a visible character for each control character. */
    public static String of(String text) {
        return text.codePoints().noneMatch(LogText::controls)
                ? text
                : text.codePoints()
                        .map(c -> controls(c) ? REPLACEMENT : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether a character is a control character, a line or paragraph separator, or changes the text direction. */
    static boolean controls(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
