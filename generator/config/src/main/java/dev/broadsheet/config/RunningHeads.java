package dev.broadsheet.config;

/** The running heads of left and right pages, by the names in {@code site.yaml}; the theme has a style sheet for each. */
public enum RunningHeads implements NamedOption {
    /** The chapter; the first section that begins on the page. */
    CHAPTER_SECTION,
    /** The chapter; the last section of the page. */
    CHAPTER_LAST_SECTION,
    /** The book; the chapter. */
    BOOK_CHAPTER,
    /** The part, or else the book; the chapter. */
    PART_CHAPTER,
    /** The authors of the chapter; its title. */
    AUTHOR_CHAPTER,
    /** Nothing. */
    NONE;
}
