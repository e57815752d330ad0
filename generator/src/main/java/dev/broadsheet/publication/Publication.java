package dev.broadsheet.publication;

import dev.broadsheet.config.SiteConfig;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the editions are made from.
 *
 * @param config what site.yaml says
 * @param articles newest first, equal dates by slug
 * @param pages by their order, then title
 * @param chapters in the order of their contents, then those that these do not name
 * @param contents of the chapters
 * @param books as {@code site.yaml} asks for them
 * @param assets that articles or pages refer to, by path
 * @param guide what site.yaml says of the ways through the site and of people, with what it refers to
 * @param time the date of everything: SOURCE_DATE_EPOCH or the project's output timestamp, unless the newest content date
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

    /** One without chapters, whose site.yaml names neither ways nor people. */
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

    /** Articles, then pages, then chapters. */
    public Stream<Article> all() {
        return Stream.of(articles, pages, chapters).flatMap(List::stream);
    }

    public Optional<Article> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
