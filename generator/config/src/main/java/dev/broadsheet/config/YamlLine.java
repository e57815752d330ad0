package dev.broadsheet.config;

import java.util.Optional;

/**
 * A line of YAML as its author sees it, independent of the parser.
 *
 * @param yaml the whole text
 * @param start the offset of its first character
 * @param end the offset behind its last character, before the line break
 */
record YamlLine(String yaml, int start, int end) {

    /** Returns the line that contains an offset; at the end of the text, the last line that is not empty. */
    static YamlLine at(String yaml, int offset) {
        int last = yaml.length();
        while (last > 0 && yaml.charAt(last - 1) == '\n' && offset >= last) {
            last--;
        }
        int within = Math.min(offset, last);
        int start = yaml.lastIndexOf('\n', within - 1) + 1;
        int end = yaml.indexOf('\n', within);
        int stop = end < 0 ? yaml.length() : end;
        return new YamlLine(yaml, start, stop > start && yaml.charAt(stop - 1) == '\r' ? stop - 1 : stop);
    }

    /** Returns the nearest previous line that is neither blank nor a comment. */
    Optional<YamlLine> before() {
        for (int at = start; at > 0; ) {
            YamlLine line = at(yaml, at - 1);
            if (!line.content().isEmpty() && !line.content().startsWith("#")) {
                return Optional.of(line);
            }
            at = line.start;
        }
        return Optional.empty();
    }

    /** Returns the line without leading and trailing whitespace. */
    String content() {
        return yaml.substring(start, end).strip();
    }

    /** Returns the offset of its first character other than whitespace. */
    int contentStart() {
        int at = start;
        while (at < end && isSpace(yaml.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the number of spaces and tabs before its content. */
    int indent() {
        return contentStart() - start;
    }

    /** Returns the offset of its content behind item markers, {@code - }. */
    int itemStart() {
        int at = contentStart();
        while (at + 1 < end && yaml.charAt(at) == '-' && yaml.charAt(at + 1) == ' ') {
            at++;
            while (at < end && yaml.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    boolean isItem() {
        return itemStart() > contentStart();
    }

    /** Returns its key; empty if it has no colon before a space or the end of the line. */
    Optional<String> key() {
        int colon = colon();
        return colon < 0 ? Optional.empty() : Optional.of(yaml.substring(itemStart(), colon));
    }

    /** Returns the offset of its value: behind the key, or else behind the item marker. */
    int valueStart() {
        int at = colon() < 0 ? itemStart() : colon() + 1;
        while (at < end && isSpace(yaml.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the value as written. */
    String value() {
        return yaml.substring(valueStart(), end).strip();
    }

    /** Returns the offset of the colon that ends the key, or -1. */
    int colon() {
        for (int at = itemStart(); at < end; at++) {
            if (yaml.charAt(at) == ':' && (at + 1 == end || isSpace(yaml.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
