package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.TypesetProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reports problems, each place once. */
final class ProblemLog {

    /** The codes of this package; they are stable. */
    enum Code {
        SYNTAX("BS-CSS-001"),
        PROPERTY("BS-CSS-002"),
        VALUE("BS-CSS-003"),
        SELECTOR("BS-CSS-004"),
        AT_RULE("BS-CSS-005"),
        CONDITION("BS-CSS-006"),
        VARIABLE("BS-CSS-007"),
        LIMIT("BS-CSS-008");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    private final Consumer<TypesetProblem> consumer;
    private final Map<TypesetProblem.Source, String> counterStyles = new LinkedHashMap<>();
    private final Set<TypesetProblem.Source> seen = new HashSet<>();

    ProblemLog(Consumer<TypesetProblem> consumer) {
        this.consumer = consumer;
    }

    /** Notes a counter style that some rule may define. */
    void uses(String counterStyle, TypesetProblem.Source source) {
        counterStyles.putIfAbsent(source, counterStyle);
    }

    /** Reports the counter styles that no rule defines, when all have been read. */
    void reportCounterStyles(CounterStyles known) {
        counterStyles.forEach((source, name) -> {
            if (!known.has(name)) {
                String message = "no @counter-style is called '" + Excerpt.of(name) + "'";
                report(Code.VALUE, source, message, "numbers are written as decimal ones");
            }
        });
        counterStyles.clear();
    }

    void report(Code code, TypesetProblem.Source source, String message, String hint) {
        if (seen.add(source)) {
            consumer.accept(new TypesetProblem(TypesetProblem.Severity.WARNING, code.id, source, message, hint));
        }
    }

    /** Reports what another log was told, of what is shared by several documents. */
    void repeat(List<TypesetProblem> told) {
        for (TypesetProblem problem : told) {
            if (seen.add(problem.source())) {
                consumer.accept(problem);
            }
        }
    }
}
