package dev.broadsheet.edition.html;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.publication.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists all pages of a site in a stable order, the home page first. Kinds without content have no page. */
final class SitePages {

    private final Site site;

    private SitePages(Site site) {
        this.site = site;
    }

    static List<SitePage> of(Site site, Search search) {
        return PathClashes.distinct(new SitePages(site).all(search.page(site)));
    }

    /** Returns the same pages without a search index, for checks of their paths; they are not to be rendered. */
    static List<SitePage> planned(Site site) {
        return new SitePages(site).all(Search.page(site, Map::of));
    }

    private List<SitePage> all(SitePage search) {
        List<SitePage> pages = new ArrayList<>(lists());
        pages.add(search);
        pages.add(notFound());
        pages.addAll(redirects());
        return pages;
    }

    private List<SitePage> lists() {
        List<SitePage> pages = new ArrayList<>();
        pages.addAll(HomePages.of(site));
        new ArticlePages(site).pages().forEach(pages::add);
        new ChapterPages(site).pages().forEach(pages::add);
        if (site.hasIndex()) {
            pages.add(new IndexPage(site).page());
        }
        pages.addAll(new ListPages(site).pages());
        pages.addAll(new ArchivePages(site).pages());
        pages.addAll(new RegisterPages(site).pages());
        return pages;
    }

    /** Returns the redirect pages of aliases, ignoring duplicate aliases and those that equal the address of their article. */
    private List<SitePage> redirects() {
        return site.publication()
                .all()
                .flatMap(article -> article.metadata().identity().aliases().stream()
                        .map(LocatedValue::value)
                        .distinct()
                        .filter(alias -> !alias.equals(SitePaths.page(article)))
                        .map(alias -> redirect(alias, article)))
                .toList();
    }

    private SitePage notFound() {
        String title = site.strings().text("notFound");
        return SitePage.of(PageKind.NOT_FOUND, Site.NOT_FOUND, site.language(), title, List.of(), Map::of);
    }

    private SitePage redirect(String path, Article article) {
        Links links = Links.from(path);
        String target = SitePaths.page(article);
        return new SitePage(
                PageKind.REDIRECT,
                path,
                article.language(),
                article.title(),
                "",
                List.of(new Crumb(site.config().title(), Site.HOME)),
                Optional.of(article),
                Optional.empty(),
                1,
                () -> {
                    Map<String, Object> model = new TreeMap<>();
                    model.put("target", links.to(target));
                    site.addresses().absolute(target).ifPresent(url -> model.put("targetUrl", url));
                    return model;
                },
                () -> Map.of("target", target));
    }
}
