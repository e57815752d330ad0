package dev.broadsheet.template;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;

/** Thrown when a template fails; carries a diagnostic with the position in the template. */
public final class TemplateFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic fault;
    private final String subject;

    /**
     * @param fault the fault of the template, independent of the subject
     * @param subject the source file that was being rendered
     */
    public TemplateFailure(Diagnostic fault, String subject, Throwable cause) {
        super(fault.in(subject, 0).message(), cause);
        this.fault = fault;
        this.subject = subject;
    }

    /** Reports the fault once, however many pages it affects. */
    public void report(Diagnostics diagnostics) {
        diagnostics.report(fault, subject);
    }

    public Diagnostic diagnostic() {
        return fault.in(subject, 0);
    }
}
