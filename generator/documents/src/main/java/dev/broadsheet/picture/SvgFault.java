package dev.broadsheet.picture;

/** An SVG file that cannot be published even after sanitizing. The message gives the reason. */
public final class SvgFault extends Exception {

    private static final long serialVersionUID = 1;

    SvgFault(String message) {
        super(message);
    }
}
