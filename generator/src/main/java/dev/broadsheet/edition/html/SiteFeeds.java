package dev.broadsheet.edition.html;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The models of the Atom feed (RFC 4287) and the site map. They need absolute addresses. */
final class SiteFeeds {

    static final String FEED = "feed.xml";
    static final String SITEMAP = "sitemap.xml";

    private static final int LENGTH = 50;

    private final EditionInput input;
    private final Models models;
    private final SiteAddresses addresses;

    SiteFeeds(Site site) {
        this.input = site.input();
        this.models = site.models();
        this.addresses = site.addresses();
    }

    Map<String, Object> feed() {
        Map<String, Object> model = models.base(input.publication().config().language());
        List<Article> articles = input.publication().articles();
        model.put("self", addresses.absolute(FEED).orElse(FEED));
        model.put("updated", stamp(newest(articles)));
        model.put("entries", articles.stream().limit(LENGTH).map(this::entry).toList());
        return model;
    }

    private Map<String, Object> entry(Article article) {
        Map<String, Object> entry = models.article(article);
        String page = SitePaths.page(article);
        BodyTree body = BodyTree.parse(article.body().render(addresses.elsewhere(page), false));
        entry.put("url", addresses.of(article));
        article.date().ifPresent(date -> entry.put("published", stamp(date)));
        entry.put("changed", stamp(changed(article).orElseGet(() -> newest(List.of()))));
        entry.put("content", body.html());
        return entry;
    }

    Map<String, Object> sitemap(List<SitePage> pages) {
        Map<String, Object> model = models.base(input.publication().config().language());
        model.put(
                "urls",
                pages.stream()
                        .filter(page -> page.kind().indexed())
                        .map(this::location)
                        .toList());
        return model;
    }

    private Map<String, Object> location(SitePage page) {
        Map<String, Object> model = new TreeMap<>();
        model.put("url", addresses.absolute(page.path()).orElse(page.path()));
        page.changed().ifPresent(date -> model.put("changed", date.toString()));
        return model;
    }

    private LocalDate newest(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> changed(article).stream())
                .max(Comparator.naturalOrder())
                .orElseGet(
                        () -> input.publication().time().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<LocalDate> changed(Article article) {
        return article.changed();
    }

    private static String stamp(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
