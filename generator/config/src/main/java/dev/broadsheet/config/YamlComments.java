package dev.broadsheet.config;

import java.util.Optional;

/**
 * Finds comments that were probably meant as text. In YAML, a number sign after a space begins a comment, as in
 * {@code First #1 story}. A space after the sign marks an intended comment.
 */
final class YamlComments {

    private YamlComments() {}

    /**
     * A comment.
     *
     * @param offset the offset of its number sign
     * @param text the text from the sign to the end of the line
     */
    record Comment(int offset, String text) {

        /** Returns its first word, without brackets that close a list around it. */
        String word() {
            String first = text.split("[\\s,]", 2)[0];
            return first.replaceFirst("[\\]}]+$", "");
        }
    }

    /** Returns the comment in the rest of a line, if nothing precedes it and it looks like text. */
    static Optional<Comment> inLine(String yaml, int from) {
        int at = from;
        while (at < yaml.length() && (yaml.charAt(at) == ' ' || yaml.charAt(at) == '\t')) {
            at++;
        }
        return begins(yaml, at) && looksLikeText(yaml, at) ? Optional.of(comment(yaml, at)) : Optional.empty();
    }

    /**
     * Returns the first comment that looks like text between two items of a flow list, if only whitespace, commas and brackets
     * precede it.
     */
    static Optional<Comment> between(String yaml, int from, int to) {
        int at = from;
        while (at < to) {
            char c = yaml.charAt(at);
            if (begins(yaml, at)) {
                if (looksLikeText(yaml, at)) {
                    return Optional.of(comment(yaml, at));
                }
                at = YamlLine.at(yaml, at).end();
            } else if (!Character.isWhitespace(c) && c != ',' && c != ']') {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /** Returns the first comment in a range, outside quotes, whether or not it looks like text. */
    static Optional<Comment> first(String yaml, int from, int to) {
        char quote = 0;
        for (int at = from; at < to; at++) {
            char c = yaml.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (begins(yaml, at)) {
                return Optional.of(comment(yaml, at));
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String yaml, int at) {
        return at > 0 && at < yaml.length() && yaml.charAt(at) == '#' && Character.isWhitespace(yaml.charAt(at - 1));
    }

    private static Comment comment(String yaml, int at) {
        return new Comment(at, yaml.substring(at, YamlLine.at(yaml, at).end()).stripTrailing());
    }

    private static boolean looksLikeText(String yaml, int sign) {
        int next = sign + 1;
        return next < yaml.length() && Character.isLetterOrDigit(yaml.codePointAt(next));
    }
}
