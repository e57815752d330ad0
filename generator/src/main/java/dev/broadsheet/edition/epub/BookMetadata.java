package dev.broadsheet.edition.epub;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                date(book, publication).toString(),
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

    /** The day of the newest article; the day of the run's time when there is none. */
    static LocalDate date(Book book, Publication publication) {
        return book.all()
                .flatMap((Article article) -> article.date().stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> publication.time().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
