package dev.broadsheet.edition.html;

import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.publication.Article;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Creates the archive, which lists all articles by date: on one page or, if there are many, on one page per year. */
final class ArchivePages {

    /**
     * The maximum length of an undivided archive, in multiples of the page size of lists: an article takes only one line in it.
     */
    private static final int LISTS = 10;

    private final Site site;
    private final Teasers teasers;
    private final Map<Integer, List<Article>> years = new TreeMap<>(Comparator.reverseOrder());

    ArchivePages(Site site) {
        this.site = site;
        this.teasers = new Teasers(site);
        site.publication()
                .articles()
                .forEach(article -> article.date()
                        .ifPresent(day -> years.computeIfAbsent(day.getYear(), y -> new ArrayList<>())
                                .add(article)));
    }

    List<SitePage> pages() {
        List<Article> all = site.listed();
        if (all.isEmpty()) {
            return List.of();
        }
        List<SitePage> pages = new ArrayList<>();
        boolean split = years.size() > 1 && all.size() > LISTS * site.config().pageSize();
        Strings strings = site.strings();
        pages.add(page(Site.ARCHIVE, strings.text("archive"), site.trail(), split ? List.of() : all, split));
        if (split) {
            List<Crumb> below = List.of(site.home(), new Crumb(strings.text("archive"), Site.ARCHIVE));
            years.forEach((year, articles) ->
                    pages.add(page(path(year), strings.text("archiveOf", year), below, articles, true)));
        }
        return pages;
    }

    private static String path(int year) {
        return "archive/" + year + "/index.html";
    }

    private SitePage page(String path, String title, List<Crumb> trail, List<Article> articles, boolean split) {
        Links links = Links.from(path);
        return SitePage.of(PageKind.ARCHIVE, path, site.language(), title, trail, () -> {
                    Map<String, Object> model = new TreeMap<>();
                    model.put("years", split ? yearLinks(links) : List.of());
                    model.put("groups", teasers.byYear(articles, links, site.language()));
                    model.put(
                            "countText",
                            site.strings().count("articles", site.listed().size()));
                    return model;
                })
                .madeOf(() -> Map.of(
                        "years", split ? yearLinks(links) : List.of(),
                        "articles", teasers.cards(articles),
                        "count", site.listed().size()))
                .describedAs(
                        site.strings().text("archiveDescription", site.config().title()))
                .changedOn(ListPages.newest(articles.isEmpty() ? site.listed() : articles));
    }

    private List<Map<String, Object>> yearLinks(Links links) {
        List<Map<String, Object>> models = new ArrayList<>();
        years.forEach((year, articles) -> models.add(Map.of(
                "year", String.valueOf(year),
                "href", links.to(path(year)),
                "current", links.page().equals(path(year)),
                "countText", site.strings().count("articles", articles.size()))));
        return models;
    }
}
