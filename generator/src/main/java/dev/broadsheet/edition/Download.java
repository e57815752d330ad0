package dev.broadsheet.edition;

import java.util.Optional;

/**
 * A file that a page offers.
 *
 * @param kind which button it gets
 * @param path within the output folder
 * @param slug the article that it is of; empty when it is of the whole publication
 * @param bytes its size
 * @param pages its pages; 0 when it has none
 */
public record Download(Kind kind, String path, Optional<String> slug, long bytes, int pages) {

    /** What it is. */
    public enum Kind {
        /** The PDF of an article. */
        BRIEF,
        /** A book as PDF. */
        BOOK_PDF,
        /** A book as EPUB. */
        BOOK
    }
}
