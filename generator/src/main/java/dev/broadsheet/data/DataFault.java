package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourcePosition;

/** Data that cannot be used, reported at its place. */
public final class DataFault extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public DataFault(String code, SourcePosition position, String message, String hint) {
        super(message);
        this.diagnostic = Diagnostic.error(code, position, message, hint);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
