package dev.broadsheet.typesetter;

import java.util.List;

/**
 * A typeset document.
 *
 * @param pdf the file's bytes; equal for equal input
 * @param pagination where everything landed
 * @param problems all that had to be worked around, in document order
 */
@SuppressWarnings("ArrayRecordComponent")
public record TypesetResult(byte[] pdf, Pagination pagination, List<TypesetProblem> problems) {

    public TypesetResult {
        problems = List.copyOf(problems);
    }
}
