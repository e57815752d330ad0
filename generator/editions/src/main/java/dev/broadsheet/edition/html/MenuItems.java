package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.publication.SiteGuide.MenuEntry;
import dev.broadsheet.template.Strings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds the models of menu entries: their titles and their addresses from a page. */
final class MenuItems {

    /** The keys of the titles of unique pages, by output path. */
    private static final Map<String, String> WORDS = Map.of(
            Site.HOME, "home",
            Site.ARCHIVE, "archive",
            Site.PEOPLE, "people",
            Site.AUTHORS, "authors",
            Site.TAGS, "tags",
            Site.CORRECTIONS, "corrections",
            Site.INDEX, "index",
            Site.SEARCH, "search",
            SiteFeeds.FEED, "feed");

    private final Site site;
    private final Map<String, Term> terms = new HashMap<>();

    MenuItems(Site site) {
        this.site = site;
        Stream.of(site.sections(), site.tags(), site.series(), site.authors())
                .flatMap(kind -> kind.all().stream())
                .forEach(term -> terms.put(term.path(), term));
    }

    /** Returns the models of the entries: {@code title}, {@code fullTitle}, {@code href} and {@code current}. */
    List<Map<String, Object>> of(List<MenuEntry> entries, Links links, Strings strings) {
        return entries.stream().map(entry -> of(entry, links, strings)).toList();
    }

    static Map<String, Object> item(String title, String fullTitle, String path, Links links) {
        Map<String, Object> item = new TreeMap<>();
        item.put("title", title);
        item.put("fullTitle", fullTitle);
        item.put("href", links.to(path));
        item.put("current", path.equals(links.page()));
        return item;
    }

    /** Returns the default title of a generated page; empty if it has none and the menu has to give one. */
    Optional<String> title(String path, Strings strings) {
        return Optional.ofNullable(WORDS.get(path))
                .map(strings::text)
                .or(() -> Optional.ofNullable(terms.get(path)).map(Term::name));
    }

    /** Returns the title of an article in a menu; for a standing page its kicker, if it has one. */
    static String shortTitle(Article page) {
        String kicker = page.metadata().headline().kicker();
        return kicker.isEmpty() || page.kind() == Article.Kind.ARTICLE ? page.title() : kicker;
    }

    private Map<String, Object> of(MenuEntry entry, Links links, Strings strings) {
        Reference target = entry.target();
        if (target instanceof Reference.ToArticle to) {
            Article article = site.publication().find(to.slug()).orElseThrow();
            boolean named = !entry.title().isEmpty();
            return at(
                    to.anchor(),
                    item(
                            named ? entry.title() : shortTitle(article),
                            named ? entry.title() : article.title(),
                            SitePaths.page(article),
                            links));
        }
        if (target instanceof Reference.ToMade to) {
            String title = entry.title().isEmpty() ? title(to.file(), strings).orElse(to.path()) : entry.title();
            return at(to.anchor(), item(title, title, to.file(), links));
        }
        if (target instanceof Reference.ToAsset to) {
            return item(entry.title(), entry.title(), SitePaths.asset(to.asset()), links);
        }
        Map<String, Object> item = item(entry.title(), entry.title(), Site.HOME, links);
        target.elsewhere().ifPresent(address -> item.put("href", address.text()));
        item.put("current", false);
        return item;
    }

    /** Adds a fragment to an item, which then is never the current page. */
    private static Map<String, Object> at(String anchor, Map<String, Object> item) {
        if (!anchor.isEmpty()) {
            item.put("href", item.get("href") + "#" + SitePaths.encode(anchor));
            item.put("current", false);
        }
        return item;
    }
}
