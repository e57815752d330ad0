package dev.broadsheet.typesetter.svg;

/** Thrown if a picture cannot be drawn. The message is for its author. */
public final class SvgFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    SvgFault(String message) {
        super(message);
    }
}
