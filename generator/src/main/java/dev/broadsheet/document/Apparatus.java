package dev.broadsheet.document;

/** Where an edition has what belongs to places of its text, such as their notes. */
public enum Apparatus {
    /** At the foot of the page that the place is on: it is written at the place, and the typesetter moves it. */
    FOOT_OF_PAGE,
    /** Behind the text of the document. */
    END_OF_TEXT,
    /** Behind all documents of the book. */
    END_OF_BOOK
}
