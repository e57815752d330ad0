package dev.broadsheet.publication;

import dev.broadsheet.config.SiteConfig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the editions are made from.
 *
 * @param config what site.yaml says
 * @param articles newest first, equal dates by slug
 * @param pages by their order, then title
 * @param books as {@code site.yaml} asks for them
 * @param assets that articles or pages refer to, by path
 * @param time the date of everything: SOURCE_DATE_EPOCH, the project's output timestamp, or the newest content date
 */
public record Publication(
        SiteConfig config,
        List<Article> articles,
        List<Article> pages,
        List<Book> books,
        List<Asset> assets,
        Instant time) {

    public Publication {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        books = List.copyOf(books);
        assets = List.copyOf(assets);
    }

    /** Articles, then pages. */
    public Stream<Article> all() {
        return Stream.concat(articles.stream(), pages.stream());
    }

    public Optional<Article> find(String slug) {
        return all().filter(article -> article.slug().equals(slug)).findFirst();
    }
}
