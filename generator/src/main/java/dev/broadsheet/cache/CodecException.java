package dev.broadsheet.cache;

/** The bytes are no record of the type. */
final class CodecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodecException(String message) {
        super(message);
    }

    CodecException(Throwable cause) {
        super(cause);
    }
}
