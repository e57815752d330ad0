package dev.broadsheet.publication;

import java.util.Optional;

/**
 * A link that is all there is on a line.
 *
 * @param title as written between the brackets
 * @param path decoded, without an anchor; empty for a chapter that is yet to be written
 */
record SummaryLink(String title, String path) {

    static Optional<SummaryLink> of(String text) {
        int middle = text.lastIndexOf("](");
        if (!text.startsWith("[") || !text.endsWith(")") || middle < 0) {
            return Optional.empty();
        }
        String target = text.substring(middle + 2, text.length() - 1).strip();
        boolean pointed = target.startsWith("<") && target.endsWith(">");
        String bare = pointed ? target.substring(1, target.length() - 1) : withoutTitle(target);
        int hash = bare.indexOf('#');
        String path = LinkResolver.decode(hash < 0 ? bare : bare.substring(0, hash));
        String title = text.substring(1, middle).strip();
        return title.isEmpty() || path.contains("://") ? Optional.empty() : Optional.of(new SummaryLink(title, path));
    }

    private static String withoutTitle(String target) {
        int space = target.indexOf(" \"");
        return space < 0 ? target : target.substring(0, space).strip();
    }
}
