package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.PartOpening;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A book: articles or chapters bound together, each at most once.
 *
 * @param name the name of its files without their extension
 * @param title the title of the book
 * @param authors in order; never empty after {@link #signed}
 * @param language the language of the text around the chapters, such as the table of contents
 * @param front texts before the chapters, without numbers, such as a preface
 * @param parts in order; one without a title contains the chapters of a book without parts
 * @param appendices texts after the chapters
 * @param config the further configuration of the book
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
     * A part of a book.
     *
     * @param title empty for chapters outside any part
     * @param opening the content of its page besides the title
     * @param text the part's own text, before its chapters
     * @param chapters in order
     */
    public record Part(String title, PartOpening opening, Optional<Article> text, List<Article> chapters) {

        public Part {
            chapters = List.copyOf(chapters);
        }

        /** Returns its own text, then the chapters. */
        Stream<Article> all() {
            return Stream.concat(text.stream(), chapters.stream());
        }
    }

    /** Returns a copy with authors if none are named: those of its texts, or else the publisher. */
    Book signed(String publisher) {
        if (!authors.isEmpty()) {
            return this;
        }
        List<String> named =
                all().flatMap(article -> article.authors().stream()).distinct().toList();
        List<String> signing = named.isEmpty() ? List.of(publisher) : named;
        return new Book(name, title, signing, language, front, parts, appendices, config);
    }

    /** Returns the front matter, the texts and chapters of all parts, then the appendices. */
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
