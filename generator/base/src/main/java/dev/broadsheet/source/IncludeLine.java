package dev.broadsheet.source;

import java.util.Optional;

/**
 * An include directive: <code>{{#include path}}</code>.
 *
 * @param at the offset of the directive in its line, behind whitespace and block quote markers
 * @param path as written
 * @param choice the selection of lines: the characters after the path and a colon; empty for all lines
 */
record IncludeLine(int at, String path, String choice) {

    private static final String OPENING = "{{#include";

    /** mdBook's directive that hides the surrounding lines from readers, which here every include does. */
    private static final String RUST = "{{#rustdoc_include";

    private static final String CLOSING = "}}";

    /** Parses a line; empty if it is no include directive. */
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

    /** Returns whether the path is a web address. */
    boolean isRemote() {
        return isRemote(path);
    }

    private static boolean isRemote(String target) {
        return target.startsWith("//") || target.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    }

    /**
     * Returns whether the line shows an include, or a similar directive, literally: after a backslash, which is at
     * {@link #indent}.
     */
    static boolean isEscaped(String line) {
        int at = indent(line);
        return line.startsWith("\\", at) && (line.startsWith(OPENING, at + 1) || isLike(directive(line, at + 1)));
    }

    /** Returns the name of a directive that fills its line and was probably meant as an include; otherwise empty. */
    static Optional<String> misspelt(String line) {
        String name = directive(line, indent(line));
        return isLike(name) && line.stripTrailing().endsWith(CLOSING) ? Optional.of(name) : Optional.empty();
    }

    /** Returns the name after <code>{{#</code> at an offset; empty if there is none. */
    private static String directive(String line, int at) {
        int start = at + OPENING.indexOf('i');
        int end = start;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "_-".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return line.startsWith(OPENING.substring(0, start - at), at) ? line.substring(start, end) : "";
    }

    /**
     * Returns whether a directive resembles an include. Some of mdBook's insert files, too; Handlebars and others use the same
     * braces for their own.
     */
    private static boolean isLike(String name) {
        return !name.equals("include")
                && (name.contains("include") || name.equals("playground") || name.equals("playpen"));
    }

    /** Returns the length of the leading whitespace and block quote markers of a line. */
    static int indent(String line) {
        return indent(line, 0);
    }

    /** Returns the offset behind whitespace and block quote markers that begin at an offset. */
    static int indent(String line, int from) {
        int i = from;
        while (i < line.length() && " \t>".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
