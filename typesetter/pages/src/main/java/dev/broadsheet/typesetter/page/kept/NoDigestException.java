package dev.broadsheet.typesetter.page.kept;

/** Signals that a section contains something of which no digest can be computed. */
final class NoDigestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoDigestException(String what) {
        super(what, null, false, false);
    }
}
