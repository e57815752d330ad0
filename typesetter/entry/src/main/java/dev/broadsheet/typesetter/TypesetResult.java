package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.List;

/**
 * A typeset document.
 *
 * @param pdf the file's bytes; equal input gives equal bytes
 * @param pagination its pagination
 * @param composition its composition; {@link Composition#UNKNOWN} unless
 *     {@linkplain Typesetter.Builder#examineComposition examined}
 * @param problems problems in document order
 */
@SuppressWarnings("ArrayRecordComponent")
public record TypesetResult(byte[] pdf, Pagination pagination, Composition composition, List<TypesetProblem> problems) {

    public TypesetResult {
        problems = List.copyOf(problems);
    }
}
