package dev.broadsheet.publication;

import dev.broadsheet.config.SiteConfig;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input of all editions.
 *
 * @param config the content of {@code site.yaml}
 * @param articles newest first, equal dates by slug
 * @param pages by their order, then title
 * @param chapters in the order of the contents, then those that are not in the contents
 * @param contents the contents of the chapters
 * @param books the books that {@code site.yaml} configures
 * @param assets the files that documents refer to, sorted by path
 * @param guide the logo, menus and people of {@code site.yaml}, with resolved references
 * @param time the date of the publication: SOURCE_DATE_EPOCH or the project's output timestamp, unless the newest content date
 *     is later
 * @param bySlug all articles, pages and chapters
 */
public record Publication(
        SiteConfig config,
        List<Article> articles,
        List<Article> pages,
        List<Article> chapters,
        Contents contents,
        List<Book> books,
        List<Asset> assets,
        SiteGuide guide,
        Instant time,
        Map<String, Article> bySlug) {

    /** Creates a publication without chapters, logo, menus and people. */
    public Publication(
            SiteConfig config,
            List<Article> articles,
            List<Article> pages,
            List<Book> books,
            List<Asset> assets,
            Instant time) {
        this(config, articles, pages, List.of(), Contents.NONE, books, assets, SiteGuide.NONE, time);
    }

    public Publication(
            SiteConfig config,
            List<Article> articles,
            List<Article> pages,
            List<Article> chapters,
            Contents contents,
            List<Book> books,
            List<Asset> assets,
            SiteGuide guide,
            Instant time) {
        this(config, articles, pages, chapters, contents, books, assets, guide, time, index(articles, pages, chapters));
    }

    public Publication {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
        chapters = List.copyOf(chapters);
        books = List.copyOf(books);
        assets = List.copyOf(assets);
        bySlug = Map.copyOf(bySlug);
    }

    private static Map<String, Article> index(List<Article> articles, List<Article> pages, List<Article> chapters) {
        Map<String, Article> bySlug = new HashMap<>();
        Stream.of(articles, pages, chapters).flatMap(List::stream).forEach(one -> bySlug.putIfAbsent(one.slug(), one));
        return bySlug;
    }

    /** Returns articles, then pages, then chapters. */
    public Stream<Article> all() {
        return Stream.of(articles, pages, chapters).flatMap(List::stream);
    }

    public Optional<Article> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
