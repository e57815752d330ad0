package dev.broadsheet.source;

import java.util.Optional;

/**
 * A line that stands for others: <code>{{#include path}}</code>.
 *
 * @param at where it begins in the line, after blanks and signs of quotes
 * @param path as written
 * @param choice of lines: what follows the path after a colon; empty for all
 */
record IncludeLine(int at, String path, String choice) {

    private static final String OPENING = "{{#include";

    /** As mdBook writes it where readers are not to see what is around the lines, which here is so of all. */
    private static final String RUST = "{{#rustdoc_include";

    private static final String CLOSING = "}}";

    /** Empty when the line is another. */
    static Optional<IncludeLine> of(String line) {
        int at = indent(line);
        String text = line.substring(at).stripTrailing();
        String opening = text.startsWith(RUST) ? RUST : OPENING;
        if (!text.startsWith(opening + " ") || !text.endsWith(CLOSING)) {
            return Optional.empty();
        }
        String target = text.substring(opening.length(), text.length() - CLOSING.length())
                .strip();
        int colon = isRemote(target) ? -1 : target.indexOf(':');
        String path = colon < 0 ? target : target.substring(0, colon);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new IncludeLine(at, path, colon < 0 ? "" : target.substring(colon + 1)));
    }

    /** Whether the path is an address on the web. */
    boolean isRemote() {
        return isRemote(path);
    }

    private static boolean isRemote(String target) {
        return target.startsWith("//") || target.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    }

    /**
     * Whether the line shows an include, or what is like one, as it is written, by a backslash before it; then it is at {@link
     * #indent}.
     */
    static boolean isEscaped(String line) {
        int at = indent(line);
        return line.startsWith("\\", at) && (line.startsWith(OPENING, at + 1) || isLike(directive(line, at + 1)));
    }

    /** The name of a directive that is alone in its line and was meant as an include; empty when the line is another. */
    static Optional<String> misspelt(String line) {
        String name = directive(line, indent(line));
        return isLike(name) && line.stripTrailing().endsWith(CLOSING) ? Optional.of(name) : Optional.empty();
    }

    /** What follows <code>{{#</code> at a place; empty when nothing does. */
    private static String directive(String line, int at) {
        int start = at + OPENING.indexOf('i');
        int end = start;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "_-".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return line.startsWith(OPENING.substring(0, start - at), at) ? line.substring(start, end) : "";
    }

    /** Those of mdBook bring lines of a file too; handlebars and others write their own between the same braces. */
    private static boolean isLike(String name) {
        return !name.equals("include")
                && (name.contains("include") || name.equals("playground") || name.equals("playpen"));
    }

    /** Length of the blanks and signs of quotes before a line. */
    static int indent(String line) {
        return indent(line, 0);
    }

    /** The place after blanks and signs of quotes that are at a place. */
    static int indent(String line, int from) {
        int i = from;
        while (i < line.length() && " \t>".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
