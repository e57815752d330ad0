package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.OddSpaces;
import java.util.function.Consumer;

/**
 * Reports lines that begin with number signs but are not headings, mostly since no space follows, and number signs at the end
 * of a heading that are part of its text. A single number sign before a word is a hashtag and not reported.
 */
final class HeadingRule implements Rule {

    static final String CODE = "BS-MD-013";
    private static final int LEVELS = 6;

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        String text = block.words();
        if (text.indexOf('#') < 0) {
            return;
        } else if (block.isParagraph()) {
            block.lines().forEach(line -> checkLine(block, line, findings));
        } else if (block.kind() == TextBlock.Kind.HEADING) {
            checkEnd(block, findings);
        }
    }

    private static void checkLine(TextBlock block, TextBlock.Line line, Consumer<Finding> findings) {
        String text = block.words();
        if (line.start() == line.end() || text.charAt(line.start()) != '#') {
            return;
        }
        int end = Characters.runEnd(text, line.start());
        String signs = text.substring(line.start(), end);
        int next = end < line.end() ? text.codePointAt(end) : Characters.NONE;
        if (next == Characters.NONE || end + 1 >= line.end()) {
            return;
        } else if (signs.length() > LEVELS) {
            report(
                    block,
                    line.start(),
                    "the line is not a heading, and stays as text",
                    "begin it with at most six #",
                    findings);
        } else if (OddSpaces.isOdd(next)) {
            report(
                    block,
                    end,
                    "the space after " + signs + " is not an ordinary space, so the line is not a heading",
                    "replace the character " + OddSpaces.code(next) + " by an ordinary space",
                    findings);
        } else if (signs.length() > 1 && (Characters.isWord(next) || Characters.opens(next))) {
            report(block, end, "the line is not a heading, and stays as text", "put a space after " + signs, findings);
        }
    }

    private static void checkEnd(TextBlock block, Consumer<Finding> findings) {
        String text = block.words();
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) == '#') {
            start--;
        }
        if (text.length() - start > 1 && start > 0) {
            String signs = text.substring(start);
            report(
                    block,
                    start,
                    "the " + signs + " is part of the heading's text",
                    "delete it, or put a space before it",
                    findings);
        }
    }

    private static void report(TextBlock block, int at, String message, String hint, Consumer<Finding> findings) {
        findings.accept(new Finding(CODE, block.position(at), message, hint));
    }
}
