package dev.broadsheet.edition.epub;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the package document says of the book; EPUB 3.3, section 5.5. */
final class BookMetadata {

    private final Publication publication;

    BookMetadata(Publication publication) {
        this.publication = publication;
    }

    Map<String, Object> model() {
        return Map.of(
                "identifier",
                "urn:uuid:" + Identifier.of(name()),
                "creators",
                creators(),
                "issued",
                date(publication).toString(),
                "modified",
                DateTimeFormatter.ISO_INSTANT.format(publication.time().truncatedTo(ChronoUnit.SECONDS)));
    }

    private String name() {
        return publication
                .config()
                .baseUrl()
                .map(Object::toString)
                .orElse("broadsheet:" + publication.config().title());
    }

    private List<String> creators() {
        List<String> authors = publication
                .all()
                .flatMap(article -> article.authors().stream())
                .distinct()
                .toList();
        return authors.isEmpty() ? List.of(publication.config().publisher()) : authors;
    }

    /** The day of the newest article; the day of the run's time when there is none. */
    static LocalDate date(Publication publication) {
        return publication.articles().stream()
                .flatMap((Article article) -> article.date().stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> publication.time().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
