package dev.broadsheet.config;

/** The kind of publication, which determines its home page and default book. */
public enum PublicationKind implements NamedOption {
    /** Dated articles, newest first. */
    NEWS,
    /** Chapters in an order of their own, without dates. */
    BOOK,
    /** Like a book, but a reference work: */
    MANUAL;

    /** Returns whether the publication consists mainly of chapters, not of articles. */
    public boolean isOrdered() {
        return this != NEWS;
    }
}
