package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourcePosition;

/** An error in data, or in a request for data, with its diagnostic. */
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
