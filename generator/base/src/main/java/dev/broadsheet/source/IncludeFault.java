package dev.broadsheet.source;

/** Thrown when an include cannot be resolved; carries the parts of the diagnostic. */
final class IncludeFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String hint;

    /** @param code the code of the diagnostic */
    IncludeFault(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String hint() {
        return hint;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
