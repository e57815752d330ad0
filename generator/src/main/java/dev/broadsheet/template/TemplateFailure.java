package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;

/** A template could not be run; says where. */
public final class TemplateFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic fault;
    private final String subject;

    /**
     * @param fault of the template, whatever is rendered
     * @param subject what was being rendered
     */
    public TemplateFailure(Diagnostic fault, String subject, Throwable cause) {
        super(fault.in(subject, 0).message(), cause);
        this.fault = fault;
        this.subject = subject;
    }

    /** Tells of the fault once, however many pages it keeps from being made. */
    public void report(Diagnostics diagnostics) {
        diagnostics.report(fault, subject);
    }

    public Diagnostic diagnostic() {
        return fault.in(subject, 0);
    }
}
