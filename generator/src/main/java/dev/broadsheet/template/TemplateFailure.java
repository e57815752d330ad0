package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;

/** A template could not be run; says where. */
public final class TemplateFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    public TemplateFailure(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
