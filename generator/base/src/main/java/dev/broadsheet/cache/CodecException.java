package dev.broadsheet.cache;

/** Thrown when bytes are not an encoded record of the requested type. */
final class CodecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodecException(String message) {
        super(message);
    }

    CodecException(Throwable cause) {
        super(cause);
    }
}
