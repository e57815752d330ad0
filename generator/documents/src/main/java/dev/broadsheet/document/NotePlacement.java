package dev.broadsheet.document;

/** The position of the notes and other apparatus in an edition. */
public enum NotePlacement {
    /** At the foot of the page that the reference is on: written at the reference, and moved by the typesetter. */
    FOOT_OF_PAGE,
    /** After the text of the document. */
    END_OF_TEXT,
    /** After all documents of the book. */
    END_OF_BOOK
}
