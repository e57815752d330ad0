package dev.broadsheet.document;

/** Who gets a part of a document that is not for all. */
public enum Audience {
    /** The pages of the site. */
    SITE,
    /** Whatever is not a page of the site: PDFs, e-books, feeds. */
    OTHERS
}
