package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.CardPaths.Card;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.edition.model.LanguageNames;
import dev.broadsheet.edition.model.LogoModel;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.SiteGuide;
import dev.broadsheet.publication.SiteGuide.MenuEntry;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.Strings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What every page gets: its head, the way to it, and the ways to others. */
final class Frame {

    /** Sections, or else standing pages, in the navigation; further ones are at the foot. */
    private static final int IN_HEAD = 7;

    private final Site site;
    private final String stylesheet;
    private final String icon;
    private final StructuredData structured;
    private final Map<String, Term> withFeed = new HashMap<>();
    private final List<Term> sections;
    private final MenuItems menus;
    private final String shared;

    /** Addresses from the output folder of all that mastheads and footers lead to. */
    private final List<String> targets;

    private final Map<String, SiteNavigation> siteNavigation = new ConcurrentHashMap<>();

    Frame(Site site, String stylesheet) {
        this.site = site;
        this.stylesheet = stylesheet;
        this.icon = SiteStyle.icon(site.input().theme());
        this.structured = new StructuredData(site);
        this.sections = site.sectionsInOrder();
        this.menus = new MenuItems(site);
        SiteFeeds.terms(site).forEach(term -> withFeed.put(term.folder(), term));
        this.shared = shared();
        this.targets = siteNavigation(Links.from(""), site.strings()).targets().toList();
    }

    /**
     * The inputs of a page's model, by names that users see. What the theme and the language say is not among them.
     */
    Map<String, Object> parts(SitePage page) {
        Map<String, Object> parts = new TreeMap<>(page.parts().get());
        parts.put("site", shared);
        parts.put(
                "page",
                List.of(
                        List.of(page.kind().key(), page.language().toLanguageTag(), page.title(), page.description()),
                        page.trail().stream()
                                .map(crumb -> List.of(crumb.title(), crumb.path()))
                                .toList(),
                        page.number(),
                        page.changed().map(LocalDate::toString),
                        page.article().map(this::head),
                        page.kind() == PageKind.AUTHOR ? structured.of(page) : Optional.empty()));
        return parts;
    }

    /** What the frame tells of an article. */
    private List<Object> head(Article article) {
        return List.of(
                article.slug(),
                SitePaths.page(article),
                article.date().map(LocalDate::toString),
                article.changed().map(LocalDate::toString),
                site.translations().of(article).stream()
                        .map(other -> List.of(other.slug(), other.language().toLanguageTag(), SitePaths.page(other)))
                        .toList());
    }

    /** What is the same on all pages, but for relative addresses and the language of the words. */
    private String shared() {
        return site.digests()
                .of(List.of(
                        site.input().cache().fingerprint(site.config()),
                        stylesheet,
                        icon,
                        sections.stream()
                                .map(term -> List.of(term.name(), term.folder()))
                                .toList(),
                        site.standingPages().stream()
                                .map(page -> List.of(
                                        page.title(),
                                        page.metadata().headline().kicker(),
                                        SitePaths.page(page),
                                        isOrdered(page)))
                                .toList(),
                        site.outline().isEmpty(),
                        site.hasIndex(),
                        LogoModel.of(site.publication().guide().logo(), asset -> Optional.of(SitePaths.asset(asset))),
                        site.publication().guide().card().map(picture -> List.of(picture.width(), picture.height())),
                        entries(site.publication().guide().main()),
                        entries(site.publication().guide().footer()),
                        site.listed().isEmpty(),
                        site.hasFeeds(),
                        site.people().isEmpty(),
                        site.tags().isEmpty(),
                        site.listsAuthors(),
                        site.hasCorrections()));
    }

    /** What menus name that site.yaml does not. */
    private List<Map<String, Object>> entries(Optional<List<MenuEntry>> menu) {
        return menu.map(entries -> menus.of(entries, Links.from(""), site.strings()))
                .orElse(List.of());
    }

    /** The whole model of a page. */
    Map<String, Object> model(SitePage page) {
        Links links = page.kind() == PageKind.NOT_FOUND
                ? Links.fromAnywhere(page.path(), site.config().baseUrl())
                : Links.from(page.path());
        Map<String, Object> model = site.models().base(page.language());
        Strings strings = site.wording(page.language()).strings();
        model.put("root", links.root());
        Optional<String> frame = frame(page);
        if (frame.isPresent()) {
            model.put("frame", frame.get());
            siteNavigation(frame.get(), links, strings).addTo(model);
        } else {
            siteNavigation(links, strings).addTo(model);
        }
        model.put("breadcrumbs", breadcrumbs(page, links));
        model.put("page", page(page, links));
        model.putAll(page.content().get());
        return model;
    }

    /**
     * What pages have in common that have the same masthead and footer: relative addresses are the same from folders side by
     * side, but for what is in the folder itself. Empty for a page to which these lead, and for one in no folder.
     */
    private Optional<String> frame(SitePage page) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        String encoded = SitePaths.encode(folder);
        if (folder.isEmpty() || page.kind() == PageKind.NOT_FOUND || leadsInto(encoded)) {
            return Optional.empty();
        }
        String parent = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        return Optional.of(String.join(" ", shared, page.language().toLanguageTag(), parent));
    }

    private boolean leadsInto(String folder) {
        for (String target : targets) {
            if (target.startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    private SiteNavigation siteNavigation(String frame, Links links, Strings strings) {
        SiteNavigation known = siteNavigation.get(frame);
        return known != null ? known : siteNavigation.computeIfAbsent(frame, key -> siteNavigation(links, strings));
    }

    /** What leads from a page to others that all pages lead to. */
    private SiteNavigation siteNavigation(Links links, Strings strings) {
        SiteGuide guide = site.publication().guide();
        return new SiteNavigation(
                LogoModel.of(guide.logo(), asset -> Optional.of(links.to(SitePaths.asset(asset)))),
                Map.of("href", links.to(Site.HOME), "current", links.page().equals(Site.HOME)),
                guide.main()
                        .map(entries -> menus.of(entries, links, strings))
                        .orElseGet(() -> navigation(links, strings)),
                guide.footer()
                        .map(entries -> menus.of(entries, links, strings))
                        .orElseGet(() -> footer(links, strings)));
    }

    private record SiteNavigation(
            Optional<Map<String, Object>> logo,
            Map<String, Object> home,
            List<Map<String, Object>> navigation,
            List<Map<String, Object>> footer) {

        void addTo(Map<String, Object> model) {
            logo.ifPresent(shown -> model.put("logo", shown));
            model.put("home", home);
            model.put("navigation", navigation);
            model.put("footer", footer);
        }

        /** All addresses in them. */
        Stream<String> targets() {
            Stream<Map<?, ?>> pictures = logo.stream()
                    .flatMap(shown -> Stream.of(shown, shown.get("dark")))
                    .flatMap(picture -> picture instanceof Map<?, ?> form ? Stream.of(form) : Stream.empty());
            return Stream.concat(
                            pictures.map(picture -> picture.get("src")),
                            Stream.concat(navigation.stream(), footer.stream()).map(item -> item.get("href")))
                    .map(String::valueOf);
        }
    }

    private Map<String, Object> page(SitePage page, Links links) {
        Map<String, Object> model = new TreeMap<>();
        String site = this.site.config().title();
        boolean home = page.path().equals(Site.HOME);
        model.put("kind", page.kind().key());
        model.put("ogType", page.kind() == PageKind.ARTICLE ? "article" : "website");
        model.put("title", page.title());
        model.put("documentTitle", home ? page.title() : page.title() + " – " + site);
        model.put("description", page.description());
        model.put("stylesheet", stylesheet);
        model.put("icon", icon);
        model.put("number", page.number());
        if (page.kind() != PageKind.NOT_FOUND) {
            this.site.addresses().absolute(page.path()).ifPresent(url -> model.put("url", url));
            addForMachines(model, page);
            page.article().ifPresent(article -> {
                if (this.site.config().markdown()) {
                    model.put("markdown", links.to(TextFiles.path(article)));
                }
                addTranslations(model, article, links);
            });
            if (this.site.hasFeeds()) {
                addFeeds(model, page, links);
            }
        }
        return model;
    }

    private void addFeeds(Map<String, Object> model, SitePage page, Links links) {
        model.put("feed", links.to(SiteFeeds.FEED));
        model.put("jsonFeed", links.to(SiteFeeds.JSON_FEED));
        termOf(page)
                .ifPresent(term ->
                        model.put("termFeed", Map.of("title", term.name(), "href", links.to(SiteFeeds.path(term)))));
    }

    /** The term that a page lists; its first page is in the term's folder, the others one deeper. */
    private Optional<Term> termOf(SitePage page) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        String parent = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        return Optional.ofNullable(withFeed.getOrDefault(folder, withFeed.get(parent)))
                .filter(term -> term.kind() == page.kind());
    }

    /** What others show and index of the page; they need to know where it is. */
    private void addForMachines(Map<String, Object> model, SitePage page) {
        structured.of(page).ifPresent(json -> {
            model.put("structured", Markup.of(json));
            model.put("structuredHash", hash(page, json));
        });
        CardPaths.of(page, site.publication())
                .ifPresent(card -> site.addresses()
                        .absolute(card.path())
                        .ifPresent(url -> model.put("image", image(url, card, page))));
        model.put("locale", page.language().toLanguageTag().replace('-', '_'));
        page.article().ifPresent(article -> {
            article.date().ifPresent(day -> model.put("published", day.toString()));
            article.changed().ifPresent(day -> model.put("modified", day.toString()));
        });
    }

    private String hash(SitePage page, String json) {
        return site.input()
                .cache()
                .held("hash of data in " + page.path(), json, String.class, () -> Hashes.forPolicy(json));
    }

    private Map<String, Object> image(String url, Card card, SitePage page) {
        String shown = card.own() ? page.title() : site.config().title();
        return Map.of("url", url, "width", card.width(), "height", card.height(), "alt", shown);
    }

    /** The languages that an article is in, when there are several, each by its own name. */
    private void addTranslations(Map<String, Object> model, Article article, Links links) {
        List<Article> same = site.translations().of(article);
        if (same.size() > 1) {
            model.put(
                    "translations",
                    same.stream()
                            .map(other -> translation(other, article, links))
                            .toList());
        }
    }

    private Map<String, Object> translation(Article other, Article shown, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("lang", other.language().toLanguageTag());
        model.put("name", LanguageNames.own(other.language()));
        model.put("href", links.to(SitePaths.page(other)));
        model.put("current", other.slug().equals(shown.slug()));
        site.addresses().absolute(SitePaths.page(other)).ifPresent(url -> model.put("url", url));
        return model;
    }

    private static List<Map<String, Object>> breadcrumbs(SitePage page, Links links) {
        List<Map<String, Object>> crumbs = new ArrayList<>();
        for (Crumb crumb : page.trail()) {
            crumbs.add(Map.of("title", crumb.title(), "href", links.to(crumb.path())));
        }
        return crumbs;
    }

    /** Sections, or else the standing pages; then what there is always. */
    private List<Map<String, Object>> navigation(Links links, Strings strings) {
        List<Map<String, Object>> items = new ArrayList<>();
        sections.stream().limit(IN_HEAD).forEach(section -> items.add(item(section.name(), section.path(), links)));
        if (items.isEmpty()) {
            items.addAll(standing(inHead(), links));
        }
        if (!site.outline().isEmpty()) {
            items.add(item(strings.text("contents"), site.outline().page(), links));
        }
        if (site.hasIndex()) {
            items.add(item(strings.text("index"), Site.INDEX, links));
        }
        if (!site.listed().isEmpty()) {
            items.add(item(strings.text("archive"), Site.ARCHIVE, links));
        }
        if (!site.people().isEmpty()) {
            items.add(item(strings.text("people"), Site.PEOPLE, links));
        }
        items.add(item(strings.text("search"), Site.SEARCH, links));
        return items;
    }

    private List<Map<String, Object>> footer(Links links, Strings strings) {
        List<Map<String, Object>> items = new ArrayList<>(standing(site.standingPages(), links));
        sections.stream().skip(IN_HEAD).forEach(section -> items.add(item(section.name(), section.path(), links)));
        if (!site.tags().isEmpty()) {
            items.add(item(strings.text("tags"), Site.TAGS, links));
        }
        if (site.listsAuthors()) {
            items.add(item(strings.text("authors"), Site.AUTHORS, links));
        }
        if (site.hasCorrections()) {
            items.add(item(strings.text("corrections"), Site.CORRECTIONS, links));
        }
        return items;
    }

    /** All standing pages where the head has room for them, else those that somebody has put in an order. */
    private List<Article> inHead() {
        List<Article> pages = site.standingPages();
        return pages.size() <= IN_HEAD
                ? pages
                : pages.stream().filter(Frame::isOrdered).limit(IN_HEAD).toList();
    }

    private static boolean isOrdered(Article page) {
        return page.metadata().identity().order() < Integer.MAX_VALUE;
    }

    private static List<Map<String, Object>> standing(List<Article> pages, Links links) {
        return pages.stream()
                .map(page -> MenuItems.item(MenuItems.shortTitle(page), page.title(), SitePaths.page(page), links))
                .toList();
    }

    private static Map<String, Object> item(String title, String path, Links links) {
        return MenuItems.item(title, title, path, links);
    }
}
