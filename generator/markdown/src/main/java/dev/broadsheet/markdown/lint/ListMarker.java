package dev.broadsheet.markdown.lint;

import dev.broadsheet.markdown.lint.TextBlock.Line;
import java.util.List;
import java.util.Optional;

/**
 * An apparent list marker at the beginning of a line.
 *
 * @param sign a hyphen, asterisk, plus or bullet, or the delimiter after a number
 * @param number 0 for none
 * @param line index of the line in its block, from 0
 * @param start of the marker in the text of the block
 * @param end of the marker, where the item's text follows without a space
 * @param isTask whether a task's check box follows
 */
record ListMarker(char sign, int number, int line, int start, int end, boolean isTask) {

    private static final String BULLETS = "\u2022\u2023\u25E6\u25AA\u25CF\u00B7";
    private static final int DIGITS = 3;

    private static final List<String> CONJUNCTIONS = List.of(
            "/", " und", " oder", " bzw.", " sowie", " and", " or", " et", " ou", " en", " of", " och", " og",
            " eller");

    private static final int LONGEST_CONJUNCTION = 10;

    /** Returns the marker of a line; empty if there is none, and after a hard line break. @param number index of the line */
    static Optional<ListMarker> of(TextBlock block, Line line, int number) {
        String text = block.words();
        int start = line.start();
        if (start >= line.end() || (start > 0 && text.charAt(start - 1) == TextBlock.BREAK)) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (c == '-' && isEnding(text, start)) {
            return Optional.empty();
        }
        if (c >= '0' && c <= '9') {
            return numbered(text, line, number);
        }
        int next = start + 1 < line.end() ? text.codePointAt(start + 1) : Characters.NONE;
        boolean task = c == '-' && isBox(text, start + 1);
        boolean item = c == '-'
                ? begins(text, start + 1) || next == TextBlock.OBJECT || task
                : "*+".indexOf(c) >= 0 && Character.isLetter(next);
        boolean bullet = BULLETS.indexOf(c) >= 0 && (begins(text, start + 1) || next == ' ');
        return item || bullet ? Optional.of(new ListMarker(c, 0, number, start, start + 1, task)) : Optional.empty();
    }

    /** Returns whether a hyphen begins the second part of a German compound, as in {@code Planung und -organisation}. */
    private static boolean isEnding(String text, int start) {
        String before =
                text.substring(Math.max(0, start - LONGEST_CONJUNCTION), start).stripTrailing();
        return start > 0 && CONJUNCTIONS.stream().anyMatch(before::endsWith);
    }

    private static Optional<ListMarker> numbered(String text, Line line, int number) {
        int end = line.start();
        while (end < line.end() && end - line.start() < DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean sound = end + 1 < line.end() && ".)".indexOf(text.charAt(end)) >= 0 && begins(text, end + 1);
        return sound
                ? Optional.of(new ListMarker(
                        text.charAt(end),
                        Integer.parseInt(text.substring(line.start(), end)),
                        number,
                        line.start(),
                        end + 1,
                        false))
                : Optional.empty();
    }

    private static boolean isBox(String text, int at) {
        return text.startsWith("[ ]", at) || text.startsWith("[x]", at) || text.startsWith("[X]", at);
    }

    /** Returns whether a word begins at an index, perhaps after a quotation mark or within an inline element. */
    private static boolean begins(String text, int at) {
        int c = Characters.at(text, at);
        boolean opened = c != Characters.NONE && c != TextBlock.OBJECT && Characters.opens(c) && "([{".indexOf(c) < 0;
        int word = opened ? Characters.at(text, at + 1) : c;
        return word != Characters.NONE
                && (Character.isLetter(word) || (c == TextBlock.EDGE && word == TextBlock.OBJECT));
    }

    boolean isBullet() {
        return BULLETS.indexOf(sign) >= 0;
    }

    /** Returns whether a single such marker may be reported: a hyphen or a number. */
    boolean isStrong() {
        return sign == '-' || number > 0;
    }

    Finding finding(TextBlock block) {
        String marker = block.words().substring(start, end);
        String hint = isBullet() ? "write - and a space instead of " + marker : "put a space after " + marker;
        return new Finding(
                HeadingRule.CODE,
                block.position(isBullet() ? start : end),
                number > 0 || !isBullet()
                        ? "the line is not a list item, and stays as text"
                        : "lines that begin with " + marker + " are not a list, and run on as text",
                hint);
    }
}
