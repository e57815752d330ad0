package dev.broadsheet.typesetter.css.syntax;

import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reports problems, each place once. */
public final class ProblemLog {

    /** Stable codes of CSS problems. */
    public enum Code {
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

        public String id() {
            return id;
        }
    }

    private final Consumer<TypesetProblem> consumer;
    private final Map<TypesetProblem.Source, String> counterStyles = new LinkedHashMap<>();
    private final Set<TypesetProblem.Source> seen = new HashSet<>();

    public ProblemLog(Consumer<TypesetProblem> consumer) {
        this.consumer = consumer;
    }

    /** Records a reference to a counter style, which a later rule may define. */
    public void uses(String counterStyle, TypesetProblem.Source source) {
        counterStyles.putIfAbsent(source, counterStyle);
    }

    /**
     * Reports the referenced counter styles that no rule defines, once all sheets have been read.
     *
     * @param known whether a counter style is defined
     */
    public void reportCounterStyles(Predicate<String> known) {
        counterStyles.forEach((source, name) -> {
            if (!known.test(name)) {
                String message = "no @counter-style is called '" + Excerpt.of(name) + "'";
                report(Code.VALUE, source, message, "numbers are written as decimal ones");
            }
        });
        counterStyles.clear();
    }

    public void report(Code code, TypesetProblem.Source source, String message, String hint) {
        if (seen.add(source)) {
            consumer.accept(new TypesetProblem(TypesetProblem.Severity.WARNING, code.id, source, message, hint));
        }
    }

    /** Reports the problems of styles that several documents share. */
    public void repeat(List<TypesetProblem> others) {
        for (TypesetProblem problem : others) {
            if (seen.add(problem.source())) {
                consumer.accept(problem);
            }
        }
    }
}
