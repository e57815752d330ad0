package dev.broadsheet.typesetter.api;

import java.io.IOException;

/** Thrown when a file is no document at all, so that nothing can be set. */
public final class DocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient TypesetProblem problem;

    /** @param problem what the file is instead, with its place */
    public DocumentException(TypesetProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public TypesetProblem problem() {
        return problem;
    }
}
