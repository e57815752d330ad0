package dev.broadsheet.picture;

/** The file is corrupt or truncated, or its format is not the expected one. */
public final class DamagedPicture extends Exception {

    private static final long serialVersionUID = 1;

    DamagedPicture() {
        super("damaged");
    }
}
