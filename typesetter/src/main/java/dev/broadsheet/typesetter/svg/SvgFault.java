package dev.broadsheet.typesetter.svg;

/** A picture that cannot be drawn. The message says why, to the person who made it. */
public final class SvgFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    SvgFault(String message) {
        super(message);
    }
}
