package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What the package document says of the book; EPUB 3.3, section 5.5. */
final class BookMetadata {

    private final Book book;
    private final Publication publication;

    BookMetadata(Book book, Publication publication) {
        this.book = book;
        this.publication = publication;
    }

    Map<String, Object> model() {
        return Map.of(
                "title",
                book.title(),
                "subtitle",
                book.config().subtitle(),
                "identifier",
                "urn:uuid:" + Identifier.of(name()),
                "creators",
                book.authors(),
                "issued",
                BookModel.date(book, publication).toString(),
                "modified",
                DateTimeFormatter.ISO_INSTANT.format(publication.time().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** A reader keeps their place from one edition of a book to the next as long as address and name stay. */
    private String name() {
        String base = publication
                .config()
                .baseUrl()
                .map(Object::toString)
                .orElse("broadsheet:" + publication.config().title());
        return book.name().equals("book") ? base : base + "#" + book.name();
    }
}
