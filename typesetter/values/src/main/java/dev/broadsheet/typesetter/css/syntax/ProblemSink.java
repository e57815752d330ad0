package dev.broadsheet.typesetter.css.syntax;

import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.function.Function;

/** Receives the problems of one style sheet or style attribute. */
public record ProblemSink(ProblemLog log, Function<Token, TypesetProblem.Source> place) {

    /** Returns a sink that discards problems. */
    public static ProblemSink silent() {
        return ofSheet(new ProblemLog(problem -> {}), "");
    }

    public static ProblemSink ofSheet(ProblemLog log, String name) {
        return new ProblemSink(log, at -> TypesetProblem.Source.inStylesheet(name, at.line(), at.column()));
    }

    public static ProblemSink ofPlace(ProblemLog log, TypesetProblem.Source source) {
        return new ProblemSink(log, at -> source);
    }

    /** @param at the token at fault */
    public void report(ProblemLog.Code code, Token at, String message, String hint) {
        log.report(code, place.apply(at), message, hint);
    }

    public TypesetProblem.Source source(Token at) {
        return place.apply(at);
    }
}
