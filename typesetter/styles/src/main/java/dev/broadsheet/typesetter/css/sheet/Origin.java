package dev.broadsheet.typesetter.css.sheet;

/** The origin of a declaration, from the weakest to the strongest (CSS Cascade 5, section 6). */
public enum Origin {
    USER_AGENT,
    AUTHOR,
    INLINE
}
