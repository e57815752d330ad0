package dev.broadsheet.config;

import java.util.Optional;

/**
 * A line of YAML as its writer sees it, whatever a parser makes of it.
 *
 * @param yaml the whole text
 * @param start offset of its first character
 * @param end offset after its last character, the line end left out
 */
record YamlLine(String yaml, int start, int end) {

    /** The line in which an offset is; at the very end of the text, the last one that is not empty. */
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

    /** The nearest line before it that is neither blank nor a comment. */
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

    /** Without what is at its edges. */
    String content() {
        return yaml.substring(start, end).strip();
    }

    /** Offset of its first character that is no white space. */
    int contentStart() {
        int at = start;
        while (at < end && isSpace(yaml.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Spaces before its content. */
    int indent() {
        return contentStart() - start;
    }

    /** Offset of what follows the signs of items, {@code - }. */
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

    /** Its key; empty when no colon with a space or the line's end after it is there. */
    Optional<String> key() {
        int colon = colon();
        return colon < 0 ? Optional.empty() : Optional.of(yaml.substring(itemStart(), colon));
    }

    /** Offset of the value: behind the key, or else behind the sign of an item. */
    int valueStart() {
        int at = colon() < 0 ? itemStart() : colon() + 1;
        while (at < end && isSpace(yaml.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The value as written. */
    String value() {
        return yaml.substring(valueStart(), end).strip();
    }

    /** Offset of the colon that ends the key, or less than 0. */
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
