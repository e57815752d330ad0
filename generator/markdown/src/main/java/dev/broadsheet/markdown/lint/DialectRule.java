package dev.broadsheet.markdown.lint;

import java.util.function.Consumer;

/** Reports inline markup of other Markdown dialects: {@code ==marked==}, {@code [[wiki]]}, {@code ^[a note]}. */
final class DialectRule implements Rule {

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        checkMarks(block, findings);
        checkWikiLinks(block, findings);
        checkInlineNotes(block, findings);
    }

    private static void checkMarks(TextBlock block, Consumer<Finding> findings) {
        String text = block.words();
        int at = text.indexOf("==");
        while (at >= 0) {
            int end = Characters.runEnd(text, at);
            int close = end - at == 2 && mayOpen(text, at, end) ? closingMark(text, end) : -1;
            if (close > 0) {
                report(block, at, "==\u2026==", "write <mark>" + "\u2026</mark>", findings);
                end = close + 2;
            }
            at = text.indexOf("==", end);
        }
    }

    private static boolean mayOpen(String text, int at, int end) {
        int before = Characters.before(text, at);
        boolean apart = Characters.isSpace(before) || Characters.opens(before);
        return apart && (Characters.isWord(Characters.at(text, end)) || Characters.opens(Characters.at(text, end)));
    }

    private static int closingMark(String text, int from) {
        int close = Characters.find(text, "==", from);
        if (close < 0) {
            return -1;
        }
        String between = text.substring(from, close);
        int after = Characters.at(text, close + 2);
        boolean ends = !Characters.isSpace(Characters.before(text, close)) && !Characters.isWord(after) && after != '=';
        boolean program = between.contains("&&") || between.contains("||") || between.indexOf(';') >= 0;
        return ends && !program && between.chars().anyMatch(Character::isLetter) ? close : -1;
    }

    private static void checkWikiLinks(TextBlock block, Consumer<Finding> findings) {
        String text = block.words();
        int at = text.indexOf("[[");
        while (at >= 0) {
            int close = Characters.find(text, "]]", at);
            if (close > 0 && isTitle(text.substring(at + 2, close))) {
                boolean picture = at > 0 && text.charAt(at - 1) == '!';
                report(
                        block,
                        at,
                        "[[\u2026]]",
                        picture ? "write ![what it shows](picture.png)" : "write [text](file.md)",
                        findings);
            }
            at = text.indexOf("[[", close > 0 ? close : at + 2);
        }
    }

    private static boolean isTitle(String text) {
        boolean plain =
                text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " -_./|#:'\u2019&()".indexOf(c) >= 0);
        return !text.isEmpty() && plain && Character.isLetter(text.codePointAt(0)) && !text.equalsIgnoreCase("toc");
    }

    /** Checks that the content has several words like a note, to exclude regular expressions. */
    private static void checkInlineNotes(TextBlock block, Consumer<Finding> findings) {
        String text = block.words();
        for (int at = text.indexOf("^["); at >= 0; at = text.indexOf("^[", at + 2)) {
            int close = Characters.find(text, "]", at);
            boolean note = close > 0 && text.substring(at + 2, close).strip().indexOf(' ') > 0;
            if (note && Characters.isWord(Characters.at(text, at + 2))) {
                report(block, at, "^[\u2026]", "write [^1], and in a paragraph of its own [^1]: \u2026", findings);
            }
        }
    }

    static void report(TextBlock block, int at, String mark, String hint, Consumer<Finding> findings) {
        findings.accept(new Finding(
                ForeignLineRule.CODE,
                block.position(at),
                mark + " is a mark of other dialects of Markdown, and stays as text",
                hint));
    }
}
