package dev.broadsheet.tex;

import java.util.Objects;

/** An error in a formula, with its offset. */
public final class TexFault extends Exception {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final int offset;
    private final String hint;

    TexFault(Kind kind, int offset, String message, String hint) {
        super(message, null, false, false);
        this.kind = kind;
        this.offset = offset;
        this.hint = hint;
    }

    /** Kinds of errors. */
    public enum Kind {
        /** An unknown command or environment. */
        UNKNOWN,
        /** A syntax error. */
        SYNTAX,
        /** A limit on formulas is exceeded. */
        LIMIT
    }

    static TexFault syntax(int offset, String message, String hint) {
        return new TexFault(Kind.SYNTAX, offset, message, hint);
    }

    static TexFault limit(int offset, String message, String hint) {
        return new TexFault(Kind.LIMIT, offset, message, hint);
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the offset of the error, in characters of the formula. */
    public int offset() {
        return offset;
    }

    /** Returns the hint how to fix it. */
    public String hint() {
        return hint;
    }

    /** Returns the message. */
    public String message() {
        return Objects.requireNonNull(getMessage());
    }
}
