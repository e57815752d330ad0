package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.Comments;

/** Reports unclosed comments, and text that is not parsed as Markdown because of a comment before it. */
final class CommentChecks {

    private CommentChecks() {}

    /** Reports an unclosed comment: inline it becomes text, and a block that begins with it is lost. */
    static void reportOpen(int offset, BodySource source) {
        source.error(
                "BS-HTML-008",
                source.position(offset),
                "the comment is not closed before the end of its block",
                "close it with --> and without a blank line before that, or write &lt; for a '<' that is text");
    }

    /** Reports text after the comment at the start of a block: it is raw HTML, not Markdown. */
    static void checkBehind(BasedSequence block, BodySource source) {
        int behind = Comments.past(block);
        if (behind < block.length() && block.charAt(behind) != '<') {
            source.warning(
                    "BS-HTML-009",
                    source.position(block.getIndexOffset(behind)),
                    "what follows a comment in the line that begins with it is raw HTML, and not read as Markdown",
                    "begin a new line after -->");
        }
    }
}
