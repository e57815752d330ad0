package dev.broadsheet.chart.draw;

/**
 * The style of a text.
 *
 * @param size the font size, in the unit of the drawing
 * @param bold whether the weight is heavier
 * @param anchor the point of the text at its coordinates
 * @param color the colour role
 */
record Lettering(double size, boolean bold, Anchor anchor, String color) {

    /** The point of a text at its coordinates. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        Anchor opposite() {
            return this == START ? END : this == END ? START : MIDDLE;
        }
    }

    static final Lettering LABEL = new Lettering(DrawingArea.SIZE, false, Anchor.START, "ink");
    static final Lettering TICK = new Lettering(DrawingArea.SIZE, false, Anchor.START, "muted");
    static final Lettering STRONG = new Lettering(DrawingArea.SIZE, true, Anchor.START, "ink");

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
