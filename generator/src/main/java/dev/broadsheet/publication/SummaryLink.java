package dev.broadsheet.publication;

import dev.broadsheet.source.PercentEncoding;
import java.util.Optional;

/**
 * The link that a line begins with. What follows it on the line is a remark, as in mdBook.
 *
 * @param title as written between the brackets
 * @param path decoded, without an anchor; empty for a chapter that is yet to be written
 */
record SummaryLink(String title, String path) {

    static Optional<SummaryLink> of(String text) {
        int middle = text.startsWith("[") ? endOfTitle(text) : -1;
        int end = middle < 0 || !text.startsWith("(", middle + 1) ? -1 : endOfTarget(text, middle + 1);
        if (end < 0) {
            return Optional.empty();
        }
        String target = text.substring(middle + 2, end).strip();
        boolean pointed = target.startsWith("<") && target.endsWith(">");
        String bare = pointed ? target.substring(1, target.length() - 1) : withoutTitle(target);
        int hash = bare.indexOf('#');
        String path = PercentEncoding.decode(hash < 0 ? bare : bare.substring(0, hash));
        String title = text.substring(1, middle).strip();
        return title.isEmpty() || path.contains("://") ? Optional.empty() : Optional.of(new SummaryLink(title, path));
    }

    /** Brackets in a title may be unequal, as in the name of the command {@code [[}. */
    private static int endOfTitle(String text) {
        int end = closing(text, 0, '[', ']');
        return end < 0 ? text.indexOf("](") : end;
    }

    private static int endOfTarget(String text, int opening) {
        boolean pointed = text.startsWith("<", opening + 1);
        int pointedEnd = pointed ? text.indexOf('>', opening) : -1;
        return pointedEnd < 0 ? closing(text, opening, '(', ')') : text.indexOf(')', pointedEnd);
    }

    /** Where what opens at an index is closed, past nested pairs, code and escaped characters; -1 when it is not. */
    private static int closing(String text, int from, char open, char close) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                i = Math.max(i, text.indexOf('`', i + 1));
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutTitle(String target) {
        int space = target.indexOf(" \"");
        return space < 0 ? target : target.substring(0, space).strip();
    }
}
