package dev.broadsheet.config;

import java.util.Optional;

/**
 * Finds comments that somebody may have meant as text. To YAML a number sign after a space begins one, as in {@code First #1
 * story}. Who wants a comment puts a space after the sign.
 */
final class YamlComments {

    private YamlComments() {}

    /**
     * A comment.
     *
     * @param offset of its number sign
     * @param text with the sign, up to the end of the line
     */
    record Comment(int offset, String text) {

        /** Its first word, without what closes a list around it. */
        String word() {
            String first = text.split("[\\s,]", 2)[0];
            return first.replaceFirst("[\\]}]+$", "");
        }
    }

    /** The comment in the rest of a line, if there is nothing else and it looks like text. */
    static Optional<Comment> inLine(String yaml, int from) {
        int at = from;
        while (at < yaml.length() && (yaml.charAt(at) == ' ' || yaml.charAt(at) == '\t')) {
            at++;
        }
        return begins(yaml, at) && looksLikeText(yaml, at) ? Optional.of(comment(yaml, at)) : Optional.empty();
    }

    /** The first comment that looks like text between two values, where besides there are only signs of a list. */
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

    /** The first comment after an offset, outside quotes, whatever it looks like. */
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
