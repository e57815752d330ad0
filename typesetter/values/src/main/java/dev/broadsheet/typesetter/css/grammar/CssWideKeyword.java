package dev.broadsheet.typesetter.css.grammar;

/** The values that every property takes (CSS Cascade 5, section 7). */
public enum CssWideKeyword implements Keyword {
    INHERIT,
    INITIAL,
    UNSET,
    REVERT,
    REVERT_LAYER
}
