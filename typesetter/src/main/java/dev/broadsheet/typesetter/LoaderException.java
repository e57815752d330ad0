package dev.broadsheet.typesetter;

/** A {@link ResourceLoader} or {@link StylesheetLoader} threw something; the message names what it was asked for. */
public final class LoaderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoaderException(String message, RuntimeException cause) {
        super(message + ": " + cause, cause);
    }
}
