package dev.broadsheet.markdown;

import dev.broadsheet.source.Limits;
import java.util.Optional;

/**
 * Looks, in one pass and before anything is parsed by recursion, for quotes, lists, brackets and emphasis that are
 * nested beyond {@link Limits#MARKDOWN_NESTING}, and for paragraphs with so much markup that a parser would take its
 * time. It may count more than a parser would, never less by much; fenced code does not count.
 */
final class MarkupGuard {

    private static final String DELIMITERS = "*_~";
    private static final String SIGNS = "[]`<!&";

    private final String text;
    private int brackets;
    private int emphasis;
    private int signs;
    private int lines;
    private char fence;

    MarkupGuard(String text) {
        this.text = text;
    }

    /**
     * Where a limit is passed.
     *
     * @param offset of the character that is too much
     * @param nesting whether by nesting, or else by quantity
     */
    record Finding(int offset, boolean nesting) {}

    /** The first place where a limit is passed. */
    Optional<Finding> find() {
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(line);
            Optional<Finding> found = scanLine(line, end);
            if (found.isPresent()) {
                return found;
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private Optional<Finding> scanLine(int start, int end) {
        int columns = 0;
        int depth = 0;
        int i = start;
        while (i < end) {
            int marker = fence == 0 ? markerLength(i, end) : 0;
            if (isBlank(text.charAt(i))) {
                columns++;
                i++;
            } else if (marker > 0) {
                depth++;
                i += marker;
                if (depth + columns / 2 > Limits.MARKDOWN_NESTING && !isRule(start, end)) {
                    return Optional.of(new Finding(i - marker, true));
                }
            } else {
                break;
            }
        }
        if (i >= end || depth > 0 || text.charAt(i) == '|' || isDefinition(i, end)) {
            beginBlock();
        }
        return scanContent(i, end);
    }

    /** An abbreviation or a note is a block of its own, also without a blank line before it. */
    private boolean isDefinition(int from, int end) {
        boolean begins = fence == 0 && (text.startsWith("*[", from) || text.startsWith("[^", from));
        int close = begins ? text.indexOf("]:", from) : -1;
        if (close < 0 || close >= end) {
            return false;
        }
        lines = 0;
        return true;
    }

    private void beginBlock() {
        brackets = 0;
        emphasis = 0;
        signs = 0;
    }

    private Optional<Finding> scanContent(int from, int end) {
        lines = from >= end ? 0 : lines + 1;
        char opening = fenceAt(from, end);
        if (opening != 0 && (fence == 0 || fence == opening)) {
            fence = fence == 0 ? opening : 0;
            beginBlock();
            lines = 0;
            return Optional.empty();
        } else if (fence != 0) {
            return Optional.empty();
        }
        return lines > Limits.PARAGRAPH_LINES ? Optional.of(new Finding(from, false)) : scanInline(from, end);
    }

    /** The sign of a code fence at a place; 0 when there is none. */
    private char fenceAt(int i, int end) {
        for (String sign : new String[] {"```", "~~~"}) {
            boolean fenced = text.startsWith(sign, i);
            int run = fenced ? runLength(i, end) : 0;
            if (fenced && text.substring(i + run, end).indexOf('`') < 0) {
                return sign.charAt(0);
            }
        }
        return 0;
    }

    /** Length of a quote or list marker at a place; 0 when there is none. */
    private int markerLength(int i, int end) {
        char c = text.charAt(i);
        if (c == '>') {
            return 1;
        } else if (c == '-' || c == '+' || c == '*' || c == ':' || c == '~') {
            return isSpace(i + 1, end) ? 1 : 0;
        }
        int j = i;
        while (j < end && j < i + 9 && Character.isDigit(text.charAt(j))) {
            j++;
        }
        boolean number = j > i && j < end && (text.charAt(j) == '.' || text.charAt(j) == ')');
        return number && isSpace(j + 1, end) ? j + 1 - i : 0;
    }

    private boolean isSpace(int i, int end) {
        return i >= end || isBlank(text.charAt(i));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** A line of one sign and spaces only, such as {@code * * *}, is a thematic break. */
    private boolean isRule(int start, int end) {
        String line = text.substring(start, end).replaceAll("[ \t\r]", "");
        char c = line.charAt(0);
        return (c == '*' || c == '-' || c == '_') && line.chars().allMatch(other -> other == c);
    }

    private Optional<Finding> scanInline(int from, int end) {
        int i = from;
        while (i < end) {
            int run = scanSign(i, end);
            boolean deep = brackets > Limits.MARKDOWN_NESTING || emphasis > Limits.MARKDOWN_NESTING;
            if (deep && isRule(from, end)) {
                beginBlock();
                return Optional.empty();
            } else if (deep || signs > Limits.PARAGRAPH_SIGNS) {
                return Optional.of(new Finding(i, deep));
            }
            i += run;
        }
        return Optional.empty();
    }

    /** Counts what stands at a place, and gives its length. */
    private int scanSign(int i, int end) {
        char c = text.charAt(i);
        if (c == '\\') {
            return 2;
        } else if (c == '[') {
            brackets++;
        } else if (c == ']') {
            brackets = Math.max(0, brackets - 1);
        } else if (DELIMITERS.indexOf(c) >= 0) {
            int run = runLength(i, end);
            signs++;
            countEmphasis(i, run, end);
            return run;
        }
        signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
        return 1;
    }

    private int runLength(int i, int end) {
        int j = i;
        while (j < end && text.charAt(j) == text.charAt(i)) {
            j++;
        }
        return j - i;
    }

    private void countEmphasis(int i, int run, int end) {
        boolean opens = i + run < end && !Character.isWhitespace(text.charAt(i + run));
        boolean closes = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        if (opens && !closes) {
            emphasis += run;
        } else if (closes && !opens) {
            emphasis = Math.max(0, emphasis - run);
        } else if (run > Limits.MARKDOWN_NESTING) {
            emphasis += run;
        }
    }
}
