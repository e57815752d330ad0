package dev.broadsheet.markdown;

/** HTML that grows: text is escaped, blocks begin on lines of their own. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Whether spaces count at the beginning of a line. */
    private boolean preformatted;

    /** Ends the line, if anything stands in it. */
    void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    boolean endsWithSpace() {
        return !out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1));
    }

    /** Begins or ends what is preformatted. */
    void preformatted(boolean now) {
        preformatted = now;
    }

    /** Writes what is HTML already. */
    void raw(CharSequence html) {
        out.append(html);
    }

    void text(String text) {
        int from = 0;
        if (!preformatted && (out.isEmpty() || out.charAt(out.length() - 1) == '\n')) {
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        escaped(text, from);
    }

    private void escaped(String text, int from) {
        int written = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMarkup(c)) {
                out.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
    }

    void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escaped(value, 0);
        out.append('"');
    }

    void attribute(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static boolean isMarkup(char c) {
        return c == '&' || c == '<' || c == '>' || c == '"';
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
