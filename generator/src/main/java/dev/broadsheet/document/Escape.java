package dev.broadsheet.document;

/** Text as markup, in XML and HTML alike. */
public final class Escape {

    private Escape() {}

    /** Appends text that is between tags. */
    public static void text(String text, StringBuilder out) {
        append(text, false, out);
    }

    /** Appends the value of an attribute, without the quotation marks around it. */
    public static void attribute(String value, StringBuilder out) {
        append(value, true, out);
    }

    /** The value of an attribute as it was before {@link #attribute} escaped it. */
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

    /** Empty for a character that is written as it is, as all beyond {@code >} are. */
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
