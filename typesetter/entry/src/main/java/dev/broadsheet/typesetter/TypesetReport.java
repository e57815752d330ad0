package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.SectionStore;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of setting a document whose PDF has been written to a stream.
 *
 * @param pagination its pagination
 * @param composition its composition; {@link Composition#UNKNOWN} unless
 *     {@linkplain Typesetter.Builder#examineComposition examined}
 * @param problems problems in document order
 * @param setPages number of pages set in this run, without blank ones
 * @param keptPages number of pages reused from a {@link SectionStore}
 */
public record TypesetReport(
        Pagination pagination, Composition composition, List<TypesetProblem> problems, int setPages, int keptPages) {

    public TypesetReport {
        problems = List.copyOf(problems);
    }

    /** Returns a copy with one problem before the others. */
    TypesetReport after(TypesetProblem first) {
        List<TypesetProblem> all = new ArrayList<>(List.of(first));
        all.addAll(problems);
        return new TypesetReport(pagination, composition, all, setPages, keptPages);
    }
}
