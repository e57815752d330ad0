package dev.broadsheet.edition.html.markdown;

/** Plain text on a line of Markdown. */
public final class Text {

    /** What would be read as markup within a line. */
    private static final String MARKUP = "\\`*_[]<";

    /** White space; what {@code \s} means in a regular expression. */
    private static final String SPACES = " \t\n\u000B\f\r";

    private Text() {}

    /** The text on one line, with a backslash before what would be read as markup. */
    public static String escape(String text) {
        return inline(text.strip());
    }

    /** Part of a line: white space becomes one space, also at both ends. */
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

    /** Lines without spaces at their beginning and end. */
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
