package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A definition such as {@code [name]: address "title"} at the beginning of a text, as places in it; CommonMark 0.31.2,
 * section 4.7.
 *
 * @param label where the label ends, its colon included
 * @param address where the address begins
 * @param addressEnd where it ends
 * @param title where the title begins
 * @param titleEnd where it ends; the same when there is none
 * @param end where the definition ends, the end of its last line included
 */
record LinkDefinition(int label, int address, int addressEnd, int title, int titleEnd, int end) {

    /** Empty brackets, which no link can name, have a length of two. */
    private static final int NO_NAME = 2;

    /** The definition that a text begins with. */
    static @Nullable LinkDefinition read(CharSequence text, int start) {
        int label = LinkParts.label(text, start);
        if (label < start + NO_NAME + 1 || !LinkParts.is(text, label, ':')) {
            return null;
        }
        int address = LinkParts.pastSpace(text, label + 1);
        int addressEnd = LinkParts.destination(text, address);
        return addressEnd <= address ? null : withTitle(text, label + 1, address, addressEnd);
    }

    /** What cannot be a title is the beginning of a paragraph, when it is in a line of its own. */
    private static @Nullable LinkDefinition withTitle(CharSequence text, int label, int address, int addressEnd) {
        int title = LinkParts.pastSpace(text, addressEnd);
        int titleEnd = title > addressEnd ? LinkParts.title(text, title) : -1;
        int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (end >= 0) {
            return new LinkDefinition(label, address, addressEnd, title, titleEnd, end);
        }
        int without = lineEnd(text, addressEnd);
        return without < 0 ? null : new LinkDefinition(label, address, addressEnd, addressEnd, addressEnd, without);
    }

    /** Past the end of the line, when nothing but blanks are before it; else -1. */
    private static int lineEnd(CharSequence text, int at) {
        int blanks = LinkParts.pastBlanks(text, at);
        int end = LinkParts.pastLineEnd(text, blanks);
        return end > blanks || end == text.length() ? end : -1;
    }

    Reference node(BasedSequence text) {
        return new Reference(
                text.subSequence(0, label),
                text.subSequence(address, addressEnd),
                titleEnd > title ? text.subSequence(title, titleEnd) : null);
    }
}
