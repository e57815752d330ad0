package dev.broadsheet.document;

import java.util.List;

/** The characters of nodes, as their text is in them. */
public final class PlainText {

    private PlainText() {}

    /** The text of an element for all readers, white space collapsed and none at both ends. */
    public static String of(Element element) {
        return collapse(raw(element.children()));
    }

    /** The text of nodes for all readers as it is. */
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

    /** With one space for all white space between words, and none at both ends. */
    public static String collapse(String text) {
        return collapse(text, text.length());
    }

    /** The same, as far as its first characters. @param most so many of them, or one more */
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
