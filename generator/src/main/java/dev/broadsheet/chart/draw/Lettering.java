package dev.broadsheet.chart.draw;

/**
 * How a text is set.
 *
 * @param size in the unit of the picture
 * @param bold whether in a heavier weight
 * @param anchor which of its ends is at its place
 * @param color its role
 */
record Lettering(double size, boolean bold, Anchor anchor, String color) {

    /** Which part of a text is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        Anchor opposite() {
            return this == START ? END : this == END ? START : MIDDLE;
        }
    }

    static final Lettering LABEL = new Lettering(Sheet.SIZE, false, Anchor.START, "ink");
    static final Lettering TICK = new Lettering(Sheet.SIZE, false, Anchor.START, "muted");
    static final Lettering STRONG = new Lettering(Sheet.SIZE, true, Anchor.START, "ink");

    Lettering in(String another) {
        return new Lettering(size, bold, anchor, another);
    }

    Lettering at(Anchor another) {
        return new Lettering(size, bold, another, color);
    }

    Lettering middle() {
        return at(Anchor.MIDDLE);
    }

    Lettering end() {
        return at(Anchor.END);
    }

    Lettering strong() {
        return new Lettering(size, true, anchor, color);
    }
}
