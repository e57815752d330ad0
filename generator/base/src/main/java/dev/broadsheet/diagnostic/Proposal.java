package dev.broadsheet.diagnostic;

/**
 * What to write instead of a text of the source.
 *
 * @param written the text at the position of the diagnostic, as in the source
 * @param text what to write in its place
 * @param sure whether nothing else can be meant, so that a program may write it unread
 */
public record Proposal(String written, String text, boolean sure) {

    /** Returns "sure" or "likely". */
    String certainty() {
        return sure ? "sure" : "likely";
    }
}
