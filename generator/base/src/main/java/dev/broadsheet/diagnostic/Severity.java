package dev.broadsheet.diagnostic;

/** The severity of a {@link Diagnostic}, in ascending order. */
public enum Severity {
    WARNING,
    ERROR
}
