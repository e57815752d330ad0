package dev.broadsheet.typesetter.api;

/** Thrown when a {@link ResourceLoader} or {@link StylesheetLoader} throws; the message names the requested reference. */
public final class LoaderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoaderException(String message, RuntimeException cause) {
        super(message + ": " + cause, cause);
    }
}
