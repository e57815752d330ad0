package dev.broadsheet.typesetter;

import java.util.List;

/**
 * A typeset document.
 *
 * @param pdf the file's bytes; equal for equal input
 * @param pagination where everything landed
 * @param composition how even its pages are
 * @param problems all that had to be worked around, in document order
 */
@SuppressWarnings("ArrayRecordComponent")
public record TypesetResult(byte[] pdf, Pagination pagination, Composition composition, List<TypesetProblem> problems) {

    public TypesetResult {
        problems = List.copyOf(problems);
    }
}
