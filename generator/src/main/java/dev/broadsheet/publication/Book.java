package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.PartOpening;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several articles bound together. An article is in a book once at most.
 *
 * @param name of its files without their ending
 * @param title what it is called
 * @param authors in order; never empty
 * @param language of what is around the chapters
 * @param front before the chapters and without numbers, such as a preface
 * @param parts in order; one without a title holds the chapters of a book without parts
 * @param appendices after the chapters
 * @param config what else was asked for
 */
public record Book(
        String name,
        String title,
        List<String> authors,
        Locale language,
        List<Article> front,
        List<Part> parts,
        List<Article> appendices,
        BookConfig config) {

    /** A book without front matter. */
    public Book(
            String name,
            String title,
            List<String> authors,
            Locale language,
            List<Part> parts,
            List<Article> appendices,
            BookConfig config) {
        this(name, title, authors, language, List.of(), parts, appendices, config);
    }

    public Book {
        front = List.copyOf(front);
        authors = List.copyOf(authors);
        parts = List.copyOf(parts);
        appendices = List.copyOf(appendices);
    }

    /**
     * Chapters that belong together.
     *
     * @param title empty for chapters outside any part
     * @param opening what its page has beside its title
     * @param text of the part itself, before its chapters
     * @param chapters in order
     */
    public record Part(String title, PartOpening opening, Optional<Article> text, List<Article> chapters) {

        public Part {
            chapters = List.copyOf(chapters);
        }

        /** Its own text, then the chapters. */
        Stream<Article> all() {
            return Stream.concat(text.stream(), chapters.stream());
        }
    }

    /** The same with authors, where none are named: those of its texts, or else the publisher. */
    Book signed(String publisher) {
        if (!authors.isEmpty()) {
            return this;
        }
        List<String> named =
                all().flatMap(article -> article.authors().stream()).distinct().toList();
        List<String> signing = named.isEmpty() ? List.of(publisher) : named;
        return new Book(name, title, signing, language, front, parts, appendices, config);
    }

    /** What comes before the chapters, the texts and chapters of all parts, then the appendices. */
    public Stream<Article> all() {
        return Stream.of(front.stream(), parts.stream().flatMap(Part::all), appendices.stream())
                .flatMap(articles -> articles);
    }

    public boolean contains(String slug) {
        return all().anyMatch(article -> article.slug().equals(slug));
    }

    public boolean isMadeAs(Format format) {
        return config.formats().contains(format);
    }
}
