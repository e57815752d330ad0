package dev.broadsheet.config;

/** The place of the notes of a book, by the names in {@code site.yaml}. */
public enum NotesPlace implements NamedOption {
    /** At the foot of the page that calls them. */
    FOOT,
    /** Behind the text of their chapter. */
    END_OF_CHAPTER,
    /** Behind all chapters, in print; in the e-book behind their chapter, where reading systems find them. */
    END_OF_BOOK;
}
