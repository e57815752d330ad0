package dev.broadsheet.markdown.lint;

import java.util.function.Consumer;

/** Reports Markdown in the text of raw HTML or in the title of a picture, where it is not parsed. */
final class RawTextRule implements Rule {

    private static final String CODE = "BS-MD-015";

    @Override
    public void check(TextBlock block, Consumer<Finding> findings) {
        if (!block.isUnread()) {
            return;
        }
        String text = block.words();
        int at = 0;
        while (at < text.length()) {
            int end = "*`".indexOf(text.charAt(at)) >= 0 ? Characters.runEnd(text, at) : at + 1;
            int mark = text.charAt(at) == ']' ? address(block.text(), at) : isPaired(text, at, end) ? at : -1;
            if (mark >= 0) {
                findings.accept(finding(block, mark));
                return;
            }
            at = end;
        }
    }

    private static Finding finding(TextBlock block, int at) {
        boolean title = block.kind() == TextBlock.Kind.TITLE;
        return new Finding(
                CODE,
                block.position(at),
                "Markdown is not read here, and stays as text",
                title
                        ? "write the title as plain text"
                        : "put a blank line before and after the text, or write elements such as <strong>");
    }

    /** Returns whether a run is {@code **} or a single backtick and opens a pair. */
    private static boolean isPaired(String text, int at, int end) {
        boolean run = text.charAt(at) == '*' ? end - at == 2 : text.charAt(at) == '`' && end - at == 1;
        if (!run || Characters.isSpace(Characters.at(text, end)) || Characters.isWord(Characters.before(text, at))) {
            return false;
        }
        int close = Characters.find(text, text.substring(at, end), end);
        return close > end && !Characters.isSpace(Characters.before(text, close));
    }

    /** Returns the index of the link's opening bracket; -1 if no address follows. */
    private static int address(String text, int at) {
        int close = Characters.at(text, at + 1) == '(' ? Characters.find(text, ")", at + 2) : -1;
        boolean meant = close > 0 && Addresses.isMeant(text.substring(at + 2, close));
        return meant ? text.lastIndexOf('[', at) : -1;
    }
}
