package dev.broadsheet.picture;

/** An SVG file that cannot be published, whatever is removed from it. The message says why. */
public final class SvgFault extends Exception {

    private static final long serialVersionUID = 1;

    SvgFault(String message) {
        super(message);
    }
}
