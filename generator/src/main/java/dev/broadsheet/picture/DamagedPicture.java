package dev.broadsheet.picture;

/** A file that is not what its first bytes promise. */
public final class DamagedPicture extends Exception {

    private static final long serialVersionUID = 1;

    DamagedPicture() {
        super("damaged");
    }
}
