package dev.broadsheet.typesetter.css.sheet;

/** Where a declaration comes from, from weak to strong (CSS Cascade 5, section 6). */
public enum Origin {
    USER_AGENT,
    AUTHOR,
    INLINE
}
