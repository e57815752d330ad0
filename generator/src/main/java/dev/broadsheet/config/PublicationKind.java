package dev.broadsheet.config;

/** What a publication is first of all: which page is its home page, and which book is made when none is asked for. */
public enum PublicationKind implements NamedOption {
    /** Dated articles, the newest first. */
    NEWS,
    /** Chapters in an order of their own, without dates. */
    BOOK,
    /** As a book, to look things up in: its printed chapters begin on any page. */
    MANUAL;

    /** Whether chapters come first, and not articles. */
    public boolean isOrdered() {
        return this != NEWS;
    }
}
