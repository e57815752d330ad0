package dev.broadsheet.edition.html;

import dev.broadsheet.publication.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the files for search engines: a site map, a news site map of two days, and {@code robots.txt}. */
final class SiteMaps {

    static final String SITEMAP = "sitemap.xml";
    static final String NEWS = "sitemap-news.xml";
    static final String ROBOTS = "robots.txt";

    private static final Duration NEW = Duration.ofDays(2);

    private final Site site;

    SiteMaps(Site site) {
        this.site = site;
    }

    /** Returns the model of the site map. */
    Map<String, Object> all(List<SitePage> pages) {
        Map<String, Object> model = site.models().base(site.language());
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
        model.put("url", site.url(page.path()));
        page.changed().ifPresent(date -> model.put("changed", date.toString()));
        return model;
    }

    /**
     * Returns the articles of the 48 hours before the time of the publication, which is that of the run's options or else the
     * newest date of the content. A repeated build thus gives the same result.
     */
    List<Article> news() {
        Instant now = site.publication().time();
        return site.publication().articles().stream()
                .filter(article -> article.date()
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .filter(published ->
                                !published.isAfter(now) && !published.plus(NEW).isBefore(now))
                        .isPresent())
                .toList();
    }

    /** Returns the model of the news site map. */
    Map<String, Object> newsModel() {
        Map<String, Object> model = site.models().base(site.language());
        model.put("urls", news().stream().map(this::news).toList());
        return model;
    }

    private Map<String, Object> news(Article article) {
        return Map.of(
                "url", site.addresses().of(article),
                "lang", article.language().getLanguage(),
                "published", article.date().orElseThrow().toString(),
                "title", article.title());
    }

    String robots() {
        String maps =
                "Sitemap: " + site.url(SITEMAP) + "\n" + (news().isEmpty() ? "" : "Sitemap: " + site.url(NEWS) + "\n");
        return "User-agent: *\nAllow: /\n" + maps;
    }
}
