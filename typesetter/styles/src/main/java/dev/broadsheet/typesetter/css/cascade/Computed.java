package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A computed value with its problems, which are reported for every document that shares it.
 *
 * @param problems problems in the order in which they were found
 */
record Computed<T>(T value, List<TypesetProblem> problems) {

    /** @param computation receives the log to report to */
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
