package dev.broadsheet.markdown;

import dev.broadsheet.source.Limits;

/**
 * The markers of quotations, lists and definitions before the text of a line.
 *
 * @param text offset of the text after the markers; the end of the line if there is none
 * @param depth number of markers
 * @param quotes number of quotation markers
 * @param tooDeep offset of the marker that exceeds {@link Limits#MARKDOWN_NESTING}, or -1
 */
record LineMarks(int text, int depth, int quotes, int tooDeep) {

    private static final int LONGEST_NUMBER = 9;

    /** Reads the markers of the line between two offsets. */
    static LineMarks of(String text, int start, int end) {
        int columns = 0;
        int depth = 0;
        int quotes = 0;
        int i = start;
        while (i < end) {
            int length = isBlank(text.charAt(i)) ? 0 : markLength(text, i, end);
            if (length > 0) {
                depth++;
                quotes += text.charAt(i) == '>' ? 1 : 0;
                if (depth + columns / 2 > Limits.MARKDOWN_NESTING) {
                    return isRule(text, start, end)
                            ? new LineMarks(end, depth, quotes, -1)
                            : new LineMarks(i, depth, quotes, i);
                }
            } else if (isBlank(text.charAt(i))) {
                columns++;
            } else {
                break;
            }
            i += Math.max(1, length);
        }
        return new LineMarks(i, depth, quotes, -1);
    }

    /** Returns the indent of a line in a code block, which has no markers. */
    static LineMarks ofCode(String text, int start, int end) {
        int i = start;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return new LineMarks(i, 0, 0, -1);
    }

    /** Returns the length of the marker at an index; 0 if there is none. */
    private static int markLength(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '>') {
            return 1;
        } else if (c == '-' || c == '+' || c == '*' || c == ':' || c == '~') {
            return isSpace(text, i + 1, end) ? 1 : 0;
        }
        int j = i;
        while (j < end && j < i + LONGEST_NUMBER && Character.isDigit(text.charAt(j))) {
            j++;
        }
        boolean number = j > i && j < end && (text.charAt(j) == '.' || text.charAt(j) == ')');
        return number && isSpace(text, j + 1, end) ? j + 1 - i : 0;
    }

    private static boolean isSpace(String text, int i, int end) {
        return i >= end || isBlank(text.charAt(i));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** Returns whether a line is a thematic break: one repeated character and spaces, such as {@code * * *}. */
    static boolean isRule(String text, int start, int end) {
        String line = text.substring(start, end).replaceAll("[ \t\r]", "");
        char c = line.charAt(0);
        return (c == '*' || c == '-' || c == '_') && line.chars().allMatch(other -> other == c);
    }
}
