package dev.broadsheet.typesetter.page.kept;

/** Something is in a section that cannot be compared with what was in it before. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unfit(String what) {
        super(what, null, false, false);
    }
}
