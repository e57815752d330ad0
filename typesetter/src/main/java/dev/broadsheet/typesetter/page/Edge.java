package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.pdf.Color;

/**
 * One side of a border.
 *
 * @param width in pt; 0 for none
 */
record Edge(double width, Style style, Color color) {

    static final Edge NONE = new Edge(0, Style.NONE, new Color(0, 0, 0, 0));

    /** How it is drawn. */
    enum Style {
        NONE,
        SOLID,
        DOTTED,
        DASHED,
        DOUBLE
    }

    boolean visible() {
        return width > 0 && style != Style.NONE && !color.transparent();
    }
}
