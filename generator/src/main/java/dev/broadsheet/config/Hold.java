package dev.broadsheet.config;

/** Why readers do not get an article. */
public enum Hold {
    /** They get it. */
    NONE,
    /** It is not done. */
    DRAFT,
    /** Its time has not come. */
    EARLY,
    /** Its time is over. */
    EXPIRED
}
