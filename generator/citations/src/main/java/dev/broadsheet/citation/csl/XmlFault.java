package dev.broadsheet.citation.csl;

/** An error that makes a file unreadable, with its offset. */
final class XmlFault extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final String hint;

    XmlFault(int offset, String message, String hint) {
        super(message, null, false, false);
        this.offset = offset;
        this.hint = hint;
    }

    int offset() {
        return offset;
    }

    String hint() {
        return hint;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
