package dev.broadsheet.typesetter.page.kept;

/** Signals that a section contains something of which no digest can be computed. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unfit(String what) {
        super(what, null, false, false);
    }
}
