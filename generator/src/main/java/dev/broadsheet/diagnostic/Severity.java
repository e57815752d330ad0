package dev.broadsheet.diagnostic;

/** How bad a {@link Diagnostic} is; worse ones come later. */
public enum Severity {
    WARNING,
    ERROR
}
