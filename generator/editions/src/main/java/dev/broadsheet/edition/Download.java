package dev.broadsheet.edition;

import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.publication.Book;
import java.util.Optional;

/**
 * A file that pages of the site offer for download: a brief or a book.
 *
 * @param kind the kind of the file, which selects the label of its link
 * @param path the path within the output folder
 * @param slug the slug of the article of a brief; empty for a book
 * @param book the book; empty for a brief
 * @param bytes the size in bytes
 * @param pages the number of pages; 0 for an EPUB
 * @param preview the path, within the output folder, of the page on which a book can be read online; empty if there is none
 * @param reader the edition for readers, such as one in large print; empty for the standard edition
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

    /** Returns a copy that belongs to an edition for readers, or to the standard edition if {@code edition} is empty. */
    public Download in(Optional<ReaderEdition> edition) {
        return new Download(kind, path, slug, book, bytes, pages, preview, edition);
    }

    /** Returns whether this is the counterpart, in an edition for readers, of a file of the standard edition. */
    public boolean isReaderEditionOf(Download standard) {
        return reader.isPresent()
                && kind == standard.kind
                && slug.equals(standard.slug)
                && book.map(Book::name).equals(standard.book.map(Book::name));
    }

    /** Returns the brief of an article. */
    public static Download brief(String slug, String path, long bytes, int pages) {
        return new Download(Kind.BRIEF, path, Optional.of(slug), Optional.empty(), bytes, pages);
    }

    /** Returns a book as PDF. */
    public static Download pdf(Book book, String path, long bytes, int pages) {
        return new Download(Kind.BOOK_PDF, path, Optional.empty(), Optional.of(book), bytes, pages);
    }

    /** Returns a book as EPUB. */
    public static Download epub(Book book, String path, long bytes) {
        return new Download(Kind.BOOK, path, Optional.empty(), Optional.of(book), bytes, 0);
    }

    /** Returns a copy with a preview, whose first page has this path within the output folder. */
    public Download readAt(String page) {
        return new Download(kind, path, slug, book, bytes, pages, Optional.of(page), reader);
    }

    /** The kind of a download. */
    public enum Kind {
        /** The PDF of an article. */
        BRIEF,
        /** A book as PDF. */
        BOOK_PDF,
        /** A book as EPUB. */
        BOOK
    }
}
