package dev.broadsheet.tex;

/** What a formula has wrong, and where. */
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

    /** Kinds of faults. */
    public enum Kind {
        /** A command or environment that nobody knows. */
        UNKNOWN,
        /** Signs in an order that says nothing. */
        SYNTAX,
        /** More than a formula may have. */
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

    /** Characters of the formula before the place. */
    public int offset() {
        return offset;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }

    /** What is wrong. */
    public String message() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}
