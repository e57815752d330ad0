package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.css.grammar.Keyword;

/** The sixteen margin boxes of a page (CSS Paged Media 3, section 5.2), clockwise. */
public enum MarginBox implements Keyword {
    TOP_LEFT_CORNER,
    TOP_LEFT,
    TOP_CENTER,
    TOP_RIGHT,
    TOP_RIGHT_CORNER,
    RIGHT_TOP,
    RIGHT_MIDDLE,
    RIGHT_BOTTOM,
    BOTTOM_RIGHT_CORNER,
    BOTTOM_RIGHT,
    BOTTOM_CENTER,
    BOTTOM_LEFT,
    BOTTOM_LEFT_CORNER,
    LEFT_BOTTOM,
    LEFT_MIDDLE,
    LEFT_TOP
}
