package dev.broadsheet.source;

import java.util.Locale;
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
    private static final String CLOSING = "}}";

    /** Empty when the line is another. */
    static Optional<IncludeLine> of(String line) {
        int at = indent(line);
        String text = line.substring(at).stripTrailing();
        if (!text.startsWith(OPENING + " ") || !text.endsWith(CLOSING)) {
            return Optional.empty();
        }
        String target = text.substring(OPENING.length(), text.length() - CLOSING.length())
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

    /** Whether the line shows an include as it is written, by a backslash before it; then it is at {@link #indent}. */
    static boolean isEscaped(String line) {
        return line.startsWith("\\" + OPENING, indent(line));
    }

    /** Where somebody meant an include and wrote none; -1 when nobody did. What stands in code does not count. */
    static int misspelt(String line) {
        int at = line.indexOf(OPENING);
        if (at >= 0) {
            return at > 0 && "`\\".indexOf(line.charAt(at - 1)) >= 0 ? -1 : at;
        }
        int start = indent(line);
        boolean alone = line.startsWith("{{", start) && line.stripTrailing().endsWith(CLOSING);
        return alone && line.toLowerCase(Locale.ROOT).contains("include") ? start : -1;
    }

    /** Length of the blanks and signs of quotes before a line. */
    static int indent(String line) {
        return indent(line, 0);
    }

    /** The place after blanks and signs of quotes that stand at a place. */
    static int indent(String line, int from) {
        int i = from;
        while (i < line.length() && " \t>".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
