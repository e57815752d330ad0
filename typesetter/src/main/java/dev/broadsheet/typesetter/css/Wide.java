package dev.broadsheet.typesetter.css;

/** The values that every property takes (CSS Cascade 5, section 7). */
enum Wide implements Keyword {
    INHERIT,
    INITIAL,
    UNSET,
    REVERT,
    REVERT_LAYER
}
