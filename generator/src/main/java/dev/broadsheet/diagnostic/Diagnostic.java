package dev.broadsheet.diagnostic;

import dev.broadsheet.source.SourcePosition;
import java.util.Comparator;
import java.util.Optional;

/**
 * One problem of the input.
 *
 * @param severity how bad it is
 * @param code stable code: {@code BS-}, an area, a number, such as {@code BS-LINK-002}
 * @param position where it is
 * @param message one sentence without a final stop, in the user's terms
 * @param hint what to do; empty when there is nothing to say
 * @param cause what the message says of others of the same cause too, such as the same sentence without the name of the
 *     element; empty when others of the same cause have the same message and hint
 */
public record Diagnostic(
        Severity severity,
        String code,
        SourcePosition position,
        String message,
        Optional<String> hint,
        Optional<String> cause)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.position().file())
            .thenComparing(d -> d.position().line())
            .thenComparing(d -> d.position().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::severity)
            .thenComparing(d -> d.hint().orElse(""))
            .thenComparing(d -> d.cause().orElse(""));

    public Diagnostic {
        message = Visible.text(message);
        hint = hint.map(Visible::text);
        cause = cause.map(Visible::text);
    }

    public Diagnostic(Severity severity, String code, SourcePosition position, String message, Optional<String> hint) {
        this(severity, code, position, message, hint, Optional.empty());
    }

    public static Diagnostic error(String code, SourcePosition position, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, position, message, Optional.of(hint));
    }

    public static Diagnostic warning(String code, SourcePosition position, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, position, message, Optional.of(hint));
    }

    /** The same, with the sentence that fits all of its cause. */
    public Diagnostic because(String common) {
        return new Diagnostic(severity, code, position, message, hint, Optional.of(common));
    }

    /**
     * With what was being rendered, for a fault of a template.
     *
     * @param others how many more have the same fault
     */
    public Diagnostic in(String subject, int others) {
        String more = others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
        return new Diagnostic(severity, code, position, message + ", while rendering " + subject + more, hint);
    }

    /** By file, line, column, then code and all the rest: no two that differ are equal. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
