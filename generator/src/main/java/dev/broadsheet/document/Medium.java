package dev.broadsheet.document;

/** In what a document is read. */
public enum Medium {
    /** A page of the site, which is HTML. */
    PAGE,
    /** A PDF, set from XHTML. */
    PRINT,
    /** A chapter of an e-book, which is XHTML. */
    BOOK,
    /** An entry of a feed, which is XML and HTML alike. */
    FEED;

    public Audience audience() {
        return this == PAGE ? Audience.SITE : Audience.OTHERS;
    }
}
