package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Restores leading and trailing white space of link texts. Flexmark strips it, which would join the adjacent words. */
final class LinkSpaces {

    private LinkSpaces() {}

    static void keep(@Nullable Node last) {
        if (last instanceof InlineLinkNode link) {
            keep(link, link.getTextOpeningMarker(), link.getTextClosingMarker());
        } else if (last instanceof RefNode link && link.isReferenceTextCombined()) {
            keep(link, link.getReferenceOpeningMarker(), link.getReferenceClosingMarker());
        } else if (last instanceof RefNode link) {
            keep(link, link.getTextOpeningMarker(), link.getTextClosingMarker());
        }
    }

    private static void keep(Node link, BasedSequence open, BasedSequence close) {
        if (open.isNotNull() && link.getFirstChild() instanceof Text text) {
            BasedSequence chars = text.getChars();
            BasedSequence before = chars.baseSubSequence(open.getEndOffset(), chars.getStartOffset());
            if (before.isBlank()) {
                text.setChars(chars.baseSubSequence(before.getStartOffset(), chars.getEndOffset()));
            }
        }
        if (close.isNotNull() && link.getLastChild() instanceof Text text) {
            BasedSequence chars = text.getChars();
            BasedSequence behind = chars.baseSubSequence(chars.getEndOffset(), close.getStartOffset());
            if (behind.isBlank()) {
                text.setChars(chars.baseSubSequence(chars.getStartOffset(), behind.getEndOffset()));
            }
        }
    }
}
