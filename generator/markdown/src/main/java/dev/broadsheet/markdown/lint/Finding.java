package dev.broadsheet.markdown.lint;

import dev.broadsheet.source.SourcePosition;

/**
 * Markup that is left in the text.
 *
 * @param code of the diagnostic
 * @param position at which to apply the fix
 * @param message one sentence
 * @param hint how to fix it
 * @param grouped whether findings with the same message have one cause, although their hints differ
 */
public record Finding(String code, SourcePosition position, String message, String hint, boolean grouped) {

    /** The code of citations in a text that has no bibliography. */
    public static final String CITATION = "BS-CITE-016";

    /** A finding that has one cause with others of the same message and the same hint. */
    public Finding(String code, SourcePosition position, String message, String hint) {
        this(code, position, message, hint, false);
    }
}
