package dev.broadsheet.config;

/** The reason why an article is withheld from readers. */
public enum Hold {
    /** It is not withheld. */
    NONE,
    /** It is a draft. */
    DRAFT,
    /** Its time of publication is in the future. */
    EARLY,
    /** It has expired. */
    EXPIRED
}
