package dev.broadsheet.edition;

import dev.broadsheet.publication.Book;
import java.util.Optional;

/**
 * A file that a page offers.
 *
 * @param kind which button it gets
 * @param path within the output folder
 * @param slug the article that it is of; empty for a book
 * @param book that it is; empty for a brief
 * @param bytes its size
 * @param pages its pages; 0 when it has none
 */
public record Download(Kind kind, String path, Optional<String> slug, Optional<Book> book, long bytes, int pages) {

    /** A brief. */
    public static Download brief(String slug, String path, long bytes, int pages) {
        return new Download(Kind.BRIEF, path, Optional.of(slug), Optional.empty(), bytes, pages);
    }

    /** A book as PDF. */
    public static Download pdf(Book book, String path, long bytes, int pages) {
        return new Download(Kind.BOOK_PDF, path, Optional.empty(), Optional.of(book), bytes, pages);
    }

    /** A book as EPUB. */
    public static Download epub(Book book, String path, long bytes) {
        return new Download(Kind.BOOK, path, Optional.empty(), Optional.of(book), bytes, 0);
    }

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
