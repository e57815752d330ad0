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
 * @param preview the page of the site on which it can be read, within the output folder; empty when there is none
 */
public record Download(
        Kind kind,
        String path,
        Optional<String> slug,
        Optional<Book> book,
        long bytes,
        int pages,
        Optional<String> preview) {

    /** A brief. */
    public static Download brief(String slug, String path, long bytes, int pages) {
        return new Download(Kind.BRIEF, path, Optional.of(slug), Optional.empty(), bytes, pages, Optional.empty());
    }

    /** A book as PDF. */
    public static Download pdf(Book book, String path, long bytes, int pages) {
        return new Download(Kind.BOOK_PDF, path, Optional.empty(), Optional.of(book), bytes, pages, Optional.empty());
    }

    /** A book as EPUB. */
    public static Download epub(Book book, String path, long bytes) {
        return new Download(Kind.BOOK, path, Optional.empty(), Optional.of(book), bytes, 0, Optional.empty());
    }

    /** The same, which can be read on a page of the site. */
    public Download readAt(String page) {
        return new Download(kind, path, slug, book, bytes, pages, Optional.of(page));
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
