package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** HTML comments; CommonMark 0.31.2, section 6.6. */
public final class Comments {

    /** The opening delimiter. */
    public static final String START = "<!--";

    private static final String END = "-->";

    private Comments() {}

    /**
     * Returns the end of the comment that begins at an index; -1 if it is not closed. {@code <!-->} and {@code <!--->} are
     * complete comments.
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

    /** Returns the index of the first character that is neither white space nor in a comment; the length if there is none. */
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
