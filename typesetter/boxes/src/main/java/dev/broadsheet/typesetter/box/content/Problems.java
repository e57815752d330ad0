package dev.broadsheet.typesetter.box.content;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one document. */
public final class Problems {

    private final List<TypesetProblem> all = new ArrayList<>();

    public void add(TypesetProblem problem) {
        all.add(problem);
    }

    /** @return the problem that was added */
    public TypesetProblem warn(String code, Optional<String> mark, String message, String hint) {
        TypesetProblem problem = new TypesetProblem(Severity.WARNING, code, Source.inDocument(mark), message, hint);
        add(problem);
        return problem;
    }

    /** Removes problems that turned out not to apply. */
    public void take(List<TypesetProblem> others) {
        all.removeAll(others);
    }

    public void error(String code, Optional<String> mark, String message, String hint) {
        add(new TypesetProblem(Severity.ERROR, code, Source.inDocument(mark), message, hint));
    }

    /** Whether there is a problem with this code and source mark. */
    public boolean has(String code, Optional<String> mark) {
        return all.stream()
                .anyMatch(problem ->
                        problem.code().equals(code) && problem.source().mark().equals(mark));
    }

    /** Returns the number of problems. */
    public int count() {
        return all.size();
    }

    public List<TypesetProblem> all() {
        return List.copyOf(all);
    }
}
