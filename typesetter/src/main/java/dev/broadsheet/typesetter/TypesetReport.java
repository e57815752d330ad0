package dev.broadsheet.typesetter;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said of a document whose PDF has been written.
 *
 * @param pagination where everything landed
 * @param composition how even its pages are
 * @param problems all that had to be worked around, in document order
 * @param setPages how many pages were set: all that are neither kept nor left blank
 * @param keptPages how many pages are as they were kept of another document, and were not set; see {@link SectionStore}
 */
public record TypesetReport(
        Pagination pagination, Composition composition, List<TypesetProblem> problems, int setPages, int keptPages) {

    public TypesetReport {
        problems = List.copyOf(problems);
    }

    /** With a problem that comes before the others. */
    TypesetReport after(TypesetProblem first) {
        List<TypesetProblem> all = new ArrayList<>(List.of(first));
        all.addAll(problems);
        return new TypesetReport(pagination, composition, all, setPages, keptPages);
    }
}
