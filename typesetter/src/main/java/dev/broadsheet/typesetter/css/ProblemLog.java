package dev.broadsheet.typesetter.css;

import dev.broadsheet.typesetter.TypesetProblem;
import java.util.HashSet;
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
    private final Set<TypesetProblem.Source> seen = new HashSet<>();

    ProblemLog(Consumer<TypesetProblem> consumer) {
        this.consumer = consumer;
    }

    void report(Code code, TypesetProblem.Source source, String message, String hint) {
        if (seen.add(source)) {
            consumer.accept(new TypesetProblem(TypesetProblem.Severity.WARNING, code.id, source, message, hint));
        }
    }
}
