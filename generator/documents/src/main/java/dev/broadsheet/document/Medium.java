package dev.broadsheet.document;

/** A medium in which a document is published. */
public enum Medium {
    /** A page of the site, which is HTML. */
    PAGE,
    /** A PDF, set from XHTML. */
    PRINT,
    /** A chapter of an e-book, which is XHTML. */
    BOOK,
    /** An entry of a feed, whose markup is valid as both XML and HTML. */
    FEED;

    public Audience audience() {
        return this == PAGE ? Audience.SITE : Audience.OTHERS;
    }
}
