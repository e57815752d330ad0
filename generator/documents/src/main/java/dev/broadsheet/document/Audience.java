package dev.broadsheet.document;

/** The editions that include a part of a document that is not meant for all of them. */
public enum Audience {
    /** The pages of the site. */
    SITE,
    /** Everything except the pages of the site: PDFs, e-books, feeds. */
    OTHERS
}
