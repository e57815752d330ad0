package dev.broadsheet.edition;

import dev.broadsheet.config.ReaderEdition;
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
 * @param reader the edition for readers that it is; empty for the standard one
 */
public record Download(
        Kind kind,
        String path,
        Optional<String> slug,
        Optional<Book> book,
        long bytes,
        int pages,
        Optional<String> preview,
        Optional<ReaderEdition> reader) {

    private Download(Kind kind, String path, Optional<String> slug, Optional<Book> book, long bytes, int pages) {
        this(kind, path, slug, book, bytes, pages, Optional.empty(), Optional.empty());
    }

    /** A file of an edition for readers, or of the standard one. */
    public Download in(Optional<ReaderEdition> edition) {
        return new Download(kind, path, slug, book, bytes, pages, preview, edition);
    }

    /** Whether it is the same as a standard file, in an edition for readers. */
    public boolean isReaderEditionOf(Download standard) {
        return reader.isPresent()
                && kind == standard.kind
                && slug.equals(standard.slug)
                && book.map(Book::name).equals(standard.book.map(Book::name));
    }

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

    /** The same, which can be read on a page of the site. */
    public Download readAt(String page) {
        return new Download(kind, path, slug, book, bytes, pages, Optional.of(page), reader);
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
