package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Comments of HTML, as CommonMark 0.31.2, section 6.6, reads them. */
final class Comments {

    static final String START = "<!--";

    private static final String END = "-->";

    private Comments() {}

    /**
     * Where a comment ends that begins at a place; -1 when it does not end. {@code <!-->} and {@code <!--->} are whole
     * comments.
     */
    static int end(BasedSequence text, int start) {
        int content = start + START.length();
        if (text.matchChars(">", content)) {
            return content + 1;
        } else if (text.matchChars("->", content)) {
            return content + 2;
        }
        int end = text.indexOf(END, content);
        return end < 0 ? -1 : end + END.length();
    }

    /** Reports a comment that is not closed: in a line it is text, and a block that begins with it is lost. */
    static void reportOpen(int offset, BodySource source) {
        source.error(
                "BS-HTML-008",
                source.position(offset),
                "the comment is not closed before the end of its block",
                "close it with --> and without a blank line before that, or write &lt; for a '<' that is text");
    }

    /** Reports text behind the comment that a block begins with: readers get it as raw HTML, and not as Markdown. */
    static void checkBehind(BasedSequence block, BodySource source) {
        int behind = past(block);
        if (behind < block.length() && block.charAt(behind) != '<') {
            source.warning(
                    "BS-HTML-009",
                    source.position(block.getIndexOffset(behind)),
                    "what follows a comment in the line that begins with it is raw HTML, and not read as Markdown",
                    "begin a new line behind -->");
        }
    }

    /** Where something else begins than comments and blanks; the end of the text when nothing does. */
    private static int past(BasedSequence text) {
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.matchChars(START, at)) {
                end = end(text, at);
            } else if (!Character.isWhitespace(text.charAt(at))) {
                end = -1;
            }
            if (end < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }
}
