package dev.broadsheet.typesetter.css;

/** Where a declaration comes from, from weak to strong (CSS Cascade 5, section 6). */
enum Origin {
    USER_AGENT,
    AUTHOR,
    INLINE
}
