package dev.broadsheet.markdown;

import dev.broadsheet.source.Limits;
import java.util.OptionalInt;

/**
 * Looks, in one pass and before anything is parsed by recursion, for quotes, lists, brackets and emphasis that are
 * nested beyond {@link Limits#MARKDOWN_NESTING}. It may count more than a parser would, never less by much.
 */
final class NestingGuard {

    private static final String DELIMITERS = "*_~";

    private final String text;
    private int brackets;
    private int emphasis;

    NestingGuard(String text) {
        this.text = text;
    }

    /** The offset where it becomes too deep. */
    OptionalInt firstTooDeep() {
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(line);
            OptionalInt found = scanLine(line, end);
            if (found.isPresent()) {
                return found;
            }
            line = end + 1;
        }
        return OptionalInt.empty();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private OptionalInt scanLine(int start, int end) {
        int columns = 0;
        int depth = 0;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int marker = markerLength(i, end);
            if (c == ' ' || c == '\t') {
                columns++;
                i++;
            } else if (marker > 0) {
                depth++;
                i += marker;
                if (depth + columns / 2 > Limits.MARKDOWN_NESTING && !isRule(start, end)) {
                    return OptionalInt.of(i - marker);
                }
            } else {
                break;
            }
        }
        return i >= end ? blankLine() : scanInline(i, end);
    }

    private OptionalInt blankLine() {
        brackets = 0;
        emphasis = 0;
        return OptionalInt.empty();
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
        return i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r';
    }

    /** A line of one sign and spaces only, such as {@code * * *}, is a thematic break. */
    private boolean isRule(int start, int end) {
        String line = text.substring(start, end).replaceAll("[ \t\r]", "");
        char c = line.charAt(0);
        return (c == '*' || c == '-' || c == '_') && line.chars().allMatch(other -> other == c);
    }

    private OptionalInt scanInline(int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            int run = 1;
            if (c == '\\') {
                run = 2;
            } else if (c == '[') {
                brackets++;
            } else if (c == ']') {
                brackets = Math.max(0, brackets - 1);
            } else if (DELIMITERS.indexOf(c) >= 0) {
                run = runLength(i, end);
                countEmphasis(i, run, end);
            }
            if (brackets > Limits.MARKDOWN_NESTING || emphasis > Limits.MARKDOWN_NESTING) {
                return isRule(from, end) ? blankLine() : OptionalInt.of(i);
            }
            i += run;
        }
        return OptionalInt.empty();
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
