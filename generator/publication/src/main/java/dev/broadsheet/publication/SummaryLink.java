package dev.broadsheet.publication;

import dev.broadsheet.source.PercentEncoding;
import java.util.Optional;

/**
 * The link at the beginning of a line of a summary. The rest of the line is ignored, as in mdBook.
 *
 * @param title as written between the brackets
 * @param path decoded, without an anchor; empty for a chapter that is not written yet
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

    /**
     * Returns the offset of the bracket that ends the title. Brackets within a title may be unbalanced, as in the name of the
     * command {@code [[}.
     */
    private static int endOfTitle(String text) {
        int end = closing(text, 0, '[', ']');
        return end < 0 ? text.indexOf("](") : end;
    }

    private static int endOfTarget(String text, int opening) {
        boolean pointed = text.startsWith("<", opening + 1);
        int pointedEnd = pointed ? text.indexOf('>', opening) : -1;
        return pointedEnd < 0 ? closing(text, opening, '(', ')') : text.indexOf(')', pointedEnd);
    }

    /**
     * Returns the offset of the closing character for the opening one at an index, skipping nested pairs, code and escaped
     * characters; -1 if there is none.
     */
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
