package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was computed, with what is to be said of it in every document that it serves.
 *
 * @param problems in the order in which they were found
 */
record Computed<T>(T value, List<TypesetProblem> problems) {

    /** @param computation is given the log that it reports to */
    static <T> Computed<T> by(Function<ProblemLog, T> computation) {
        List<TypesetProblem> problems = new ArrayList<>();
        T value = computation.apply(new ProblemLog(problems::add));
        return new Computed<>(value, List.copyOf(problems));
    }

    T tell(ProblemLog log) {
        if (!problems.isEmpty()) {
            log.repeat(problems);
        }
        return value;
    }
}
