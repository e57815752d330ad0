package dev.broadsheet.document;

/** Escapes text for markup, valid in both XML and HTML. */
public final class Escape {

    private Escape() {}

    /** Appends character data, as it is between tags. */
    public static void text(String text, StringBuilder out) {
        append(text, false, out);
    }

    /** Appends the value of an attribute, without the surrounding quotation marks. */
    public static void attribute(String value, StringBuilder out) {
        append(value, true, out);
    }

    /** Returns the value of an attribute that {@link #attribute} has escaped. */
    public static String undone(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#10;", "\n")
                        .replace("&amp;", "&");
    }

    private static void append(String text, boolean attribute, StringBuilder out) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && c != ' ') {
                String escaped = escaped(c, attribute);
                if (!escaped.isEmpty()) {
                    out.append(text, written, i).append(escaped);
                    written = i + 1;
                }
            }
        }
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
    }

    /** Returns the escape of a character up to {@code >}, or the empty string if it needs none. */
    private static String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            default -> "";
        };
    }
}
