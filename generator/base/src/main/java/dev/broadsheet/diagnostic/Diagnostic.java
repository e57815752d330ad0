package dev.broadsheet.diagnostic;

import dev.broadsheet.source.SourcePosition;
import java.util.Comparator;
import java.util.Optional;

/**
 * A problem in the input.
 *
 * @param severity its severity
 * @param code the stable code: {@code BS-}, an area, a number, such as {@code BS-LINK-002}
 * @param position its position
 * @param message one sentence without a full stop, in the user's terms
 * @param hint how to fix it; empty if there is no advice
 * @param cause a message that also applies to others with the same cause, such as one without the name of the element; empty if
 *     these have the same message and hint
 * @param proposal what to write in place of the text at the position; empty if a program cannot know
 */
public record Diagnostic(
        Severity severity,
        String code,
        SourcePosition position,
        String message,
        Optional<String> hint,
        Optional<String> cause,
        Optional<Proposal> proposal)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.position().file())
            .thenComparing(d -> d.position().line())
            .thenComparing(d -> d.position().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::severity)
            .thenComparing(d -> d.hint().orElse(""))
            .thenComparing(d -> d.cause().orElse(""))
            .thenComparing(d -> d.proposal().map(Proposal::toString).orElse(""));

    public Diagnostic {
        message = LogText.of(message);
        hint = hint.map(LogText::of);
        cause = cause.map(LogText::of);
    }

    public Diagnostic(Severity severity, String code, SourcePosition position, String message, Optional<String> hint) {
        this(severity, code, position, message, hint, Optional.empty(), Optional.empty());
    }

    public static Diagnostic error(String code, SourcePosition position, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, position, message, Optional.of(hint));
    }

    public static Diagnostic warning(String code, SourcePosition position, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, position, message, Optional.of(hint));
    }

    /** Returns a copy with a message that applies to all diagnostics with the same cause. */
    public Diagnostic because(String common) {
        return new Diagnostic(severity, code, position, message, hint, Optional.of(common), proposal);
    }

    /** Returns a copy with what to write in place of the text at the position. */
    public Diagnostic proposing(Proposal instead) {
        return new Diagnostic(severity, code, position, message, hint, cause, Optional.of(instead));
    }

    /**
     * Returns a copy that names the rendered object, for an error in a template.
     *
     * @param others the number of other objects with the same error
     */
    public Diagnostic in(String subject, int others) {
        String more = others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
        return new Diagnostic(severity, code, position, message + ", while rendering " + subject + more, hint);
    }

    /** Compares by file, line, column, code, then the rest. Consistent with equals. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
