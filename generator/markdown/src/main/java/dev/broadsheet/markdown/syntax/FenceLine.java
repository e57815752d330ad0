package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A line that opens or closes a container: three colons or more, then optionally a name, a title, and attributes in braces.
 * Pandoc writes the name as a class in the braces, MyST as their only word. Colons at the end of the line are ignored.
 *
 * @param colons the colons at the start
 * @param name empty if it is in the braces
 * @param title without surrounding quotes; empty for none
 * @param braces including the braces themselves; empty for none
 */
public record FenceLine(BasedSequence colons, BasedSequence name, BasedSequence title, BasedSequence braces) {

    private static final int SHORTEST = 3;

    /** Reads a fence from an index of a line; empty if the line is none. */
    static Optional<FenceLine> of(BasedSequence line, int start) {
        int end = runEnd(line, start);
        if (end - start < SHORTEST) {
            return Optional.empty();
        }
        BasedSequence colons = line.subSequence(start, end);
        BasedSequence rest = withoutColons(line.subSequence(end).trim());
        if (rest.isEmpty()) {
            return Optional.of(new FenceLine(colons, rest, rest, rest));
        } else if (rest.charAt(0) == '{') {
            return bracesFirst(colons, rest);
        }
        return Character.isLetter(rest.charAt(0)) ? Optional.of(nameFirst(colons, rest)) : Optional.empty();
    }

    private static int runEnd(BasedSequence line, int start) {
        int end = start;
        while (LinkParts.is(line, end, ':')) {
            end++;
        }
        return end;
    }

    private static BasedSequence withoutColons(BasedSequence rest) {
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == ':') {
            end--;
        }
        boolean apart = end == 0 || Character.isWhitespace(rest.charAt(end - 1)) || rest.charAt(end - 1) == '}';
        return rest.length() - end >= SHORTEST && apart
                ? rest.subSequence(0, end).trim()
                : rest;
    }

    private static Optional<FenceLine> bracesFirst(BasedSequence colons, BasedSequence rest) {
        int close = rest.indexOf('}');
        return close < 0
                ? Optional.empty()
                : Optional.of(new FenceLine(
                        colons,
                        rest.subSequence(0, 0),
                        unquoted(rest.subSequence(close + 1).trim()),
                        rest.subSequence(0, close + 1)));
    }

    private static FenceLine nameFirst(BasedSequence colons, BasedSequence rest) {
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end)) && rest.charAt(end) != '{') {
            end++;
        }
        int open = rest.endsWith("}") ? rest.lastIndexOf('{') : -1;
        int braces = open < end ? rest.length() : open;
        return new FenceLine(
                colons,
                rest.subSequence(0, end),
                unquoted(rest.subSequence(end, braces).trim()),
                rest.subSequence(braces));
    }

    private static BasedSequence unquoted(BasedSequence title) {
        boolean quoted = title.length() > 1 && title.charAt(0) == '"' && title.endsWith("\"");
        return quoted ? title.subSequence(1, title.length() - 1).trim() : title;
    }

    /** Returns whether the line has colons only. */
    boolean isBare() {
        return name.isEmpty() && title.isEmpty() && braces.isEmpty();
    }

    int length() {
        return colons.length();
    }
}
