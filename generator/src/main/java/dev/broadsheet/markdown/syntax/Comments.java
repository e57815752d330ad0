package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Comments of HTML; CommonMark 0.31.2, section 6.6. */
public final class Comments {

    /** What a comment begins with. */
    public static final String START = "<!--";

    private static final String END = "-->";

    private Comments() {}

    /**
     * Where a comment ends that begins at a place; -1 when it does not end. {@code <!-->} and {@code <!--->} are whole
     * comments.
     */
    public static int end(BasedSequence text, int start) {
        int content = start + START.length();
        if (text.matchChars(">", content)) {
            return content + 1;
        } else if (text.matchChars("->", content)) {
            return content + 2;
        }
        int end = text.indexOf(END, content);
        return end < 0 ? -1 : end + END.length();
    }

    /** Where something else begins than comments and blanks; the end of the text when nothing does. */
    public static int past(BasedSequence text) {
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
