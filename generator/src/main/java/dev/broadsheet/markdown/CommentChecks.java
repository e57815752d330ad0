package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.markdown.syntax.Comments;

/** Reports comments of which readers see what was not meant for them, and text that is no Markdown for a comment's sake. */
final class CommentChecks {

    private CommentChecks() {}

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
