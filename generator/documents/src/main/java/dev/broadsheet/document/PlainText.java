package dev.broadsheet.document;

import java.util.List;

/** Extracts the plain text of nodes. */
public final class PlainText {

    private PlainText() {}

    /** Returns the text of an element without the parts for one {@link Audience}, white space collapsed and trimmed. */
    public static String of(Element element) {
        return collapse(raw(element.children()));
    }

    /** Returns the text of nodes without the parts for one {@link Audience}, white space unchanged. */
    public static String raw(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> append(node, out));
        return out.toString();
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.text());
        } else if (node instanceof Element element) {
            if (element.name().equals("br")) {
                out.append(' ');
            }
            element.children().forEach(child -> append(child, out));
        } else if (node instanceof SiteElement site) {
            site.element().children().forEach(child -> append(child, out));
        }
    }

    /** Collapses each run of white space to one space, and removes it at both ends. */
    public static String collapse(String text) {
        return collapse(text, text.length());
    }

    /** Returns the beginning of the collapsed text. @param most maximum length, which may be exceeded by one character */
    public static String collapse(String text, int most) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), most + 1));
        boolean space = false;
        for (int i = 0; i < text.length() && out.length() < most; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
