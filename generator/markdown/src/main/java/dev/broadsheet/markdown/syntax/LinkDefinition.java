package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The offsets of a link reference definition such as {@code [name]: address "title"} in a text; CommonMark 0.31.2, section 4.7.
 *
 * @param label end of the label, including the colon
 * @param address start of the destination
 * @param addressEnd end of the destination
 * @param title start of the title
 * @param titleEnd end of the title; equals the start if there is none
 * @param end end of the definition, including its last line break
 */
record LinkDefinition(int label, int address, int addressEnd, int title, int titleEnd, int end) {

    /** The length of an empty label, {@code []}, which cannot be defined. */
    private static final int NO_NAME = 2;

    /** Reads the definition that begins at an index; null if there is none. */
    static @Nullable LinkDefinition read(CharSequence text, int start) {
        int label = LinkParts.label(text, start);
        if (label < start + NO_NAME + 1 || !LinkParts.is(text, label, ':')) {
            return null;
        }
        int address = LinkParts.pastSpace(text, label + 1);
        int addressEnd = LinkParts.destination(text, address);
        return addressEnd <= address ? null : withTitle(text, label + 1, address, addressEnd);
    }

    /** Reads the optional title. An invalid title on a line of its own begins a paragraph instead. */
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

    /** Returns the index after the line break if only spaces and tabs precede it, otherwise -1. */
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
