package dev.broadsheet.edition.markdown;

/** Escapes plain text for Markdown. */
public final class Text {

    /** The characters that may begin inline markup. */
    private static final String MARKUP = "\\`*_[]<";

    /** The whitespace characters, which are those of {@code \s} in a regular expression. */
    private static final String SPACES = " \t\n\u000B\f\r";

    private Text() {}

    /** Returns a stripped text on one line, with a backslash before characters that may begin markup. */
    public static String escape(String text) {
        return inline(text.strip());
    }

    /** Escapes a part of a line; each run of whitespace becomes one space, at both ends too. */
    static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPACES.indexOf(c) >= 0) {
                space = true;
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return space ? out.append(' ').toString() : out.toString();
    }

    /** Removes spaces at the beginning and the end of lines. */
    static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineBegins = !out.isEmpty() && out.charAt(out.length() - 1) == '\n';
            if (c == '\n') {
                while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                    out.setLength(out.length() - 1);
                }
                out.append(c);
            } else if (c != ' ' || !lineBegins) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
