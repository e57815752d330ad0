package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Builds the metadata of the package document; EPUB 3.3, section 5.5. */
final class BookMetadata {

    /** The formats of pictures that may be animated. */
    private static final Set<String> MOVING = Set.of("image/gif", "image/webp");

    private final Book book;
    private final Publication publication;

    BookMetadata(Book book, Publication publication) {
        this.book = book;
        this.publication = publication;
    }

    Map<String, Object> model() {
        Map<String, Object> model = new TreeMap<>();
        model.put("title", book.title());
        model.put("subtitle", book.config().subtitle());
        model.put("identifier", "urn:uuid:" + Identifier.of(name()));
        model.put("creators", book.authors());
        model.put("contributors", contributors());
        model.put("subjects", subjects());
        model.put("languages", otherLanguages());
        model.put("hazard", mayMove() ? "unknown" : "none");
        book.config().collection().ifPresent(whole -> {
            model.put("collection", whole.title());
            model.put("volume", whole.position() == 0 ? "" : String.valueOf(whole.position()));
        });
        BookModel.date(book, publication).ifPresent(day -> model.put("issued", day.toString()));
        model.put("modified", DateTimeFormatter.ISO_INSTANT.format(modified().truncatedTo(ChronoUnit.SECONDS)));
        return model;
    }

    /** Returns whether the book has a picture that may be animated, and so may flash. */
    private boolean mayMove() {
        return book.all()
                .flatMap(article -> article.body().references().stream())
                .anyMatch(reference -> reference instanceof Reference.ToAsset asset
                        && MOVING.contains(asset.asset().mediaType()));
    }

    /** Returns the authors of chapters who are not authors of the book. */
    private List<String> contributors() {
        return book.all()
                .flatMap(article -> article.authors().stream())
                .filter(author -> !book.authors().contains(author))
                .distinct()
                .toList();
    }

    private List<String> subjects() {
        return book.all().flatMap(article -> article.tags().stream()).distinct().toList();
    }

    /** Returns the language tags of chapters that differ from that of the book. */
    private List<String> otherLanguages() {
        return book.all()
                .map(article -> article.language().toLanguageTag())
                .filter(tag -> !tag.equals(book.language().toLanguageTag()))
                .distinct()
                .toList();
    }

    /** Returns the configured date of the book, else the latest date of change of a chapter, else the time of the run. */
    private Instant modified() {
        return book.config()
                .published()
                .or(() -> book.all()
                        .flatMap(article -> article.changed().stream())
                        .max(Comparator.naturalOrder()))
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElseGet(publication::time);
    }

    /**
     * Returns the name that the identifier is derived from. While it stays the same, reading systems keep a reader's position in
     * a new release.
     */
    private String name() {
        String base = publication
                .config()
                .baseUrl()
                .map(Object::toString)
                .orElse("broadsheet:" + publication.config().title());
        return book.name().equals("book") ? base : base + "#" + book.name();
    }
}
