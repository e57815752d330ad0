package dev.broadsheet.typesetter.svg.syntax;

/** Thrown if a picture cannot be drawn. The message is for its author. */
public final class SvgFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SvgFault(String message) {
        super(message);
    }
}
