package dev.broadsheet.typesetter.page;

/** Something laid out that can be put on a page any number of times. */
@FunctionalInterface
interface Drawing {

    /** Paints with the top left corner of the column it was laid out in at {@code x}, {@code y} (pt, y grows down). */
    void paint(Painter painter, double x, double y);
}
