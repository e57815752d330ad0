package dev.broadsheet.edition.html;

import dev.broadsheet.config.Correction;
import dev.broadsheet.config.Person;
import dev.broadsheet.config.Profile;
import dev.broadsheet.config.PublicationKind;
import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.edition.html.json.Json;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.SiteGuide.SitePerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Describes pages in the vocabulary of schema.org as JSON-LD 1.1: the article, its authors, people and corrections, and the
 * breadcrumb trail. Requires absolute URLs.
 */
final class StructuredData {

    private final Site site;
    private final ArticleMedia media;
    private final Map<String, Object> publisher;
    private final Map<String, Object> home;

    StructuredData(Site site) {
        this.site = site;
        this.media = new ArticleMedia(site);
        this.publisher = publisher();
        this.home = Map.of("@id", url(Site.HOME));
    }

    /** Returns the JSON-LD of a page; empty if the base URL is not configured or the page is not indexed. */
    Optional<String> of(SitePage page) {
        if (site.addresses().absolute("").isEmpty() || !page.kind().indexed()) {
            return Optional.empty();
        }
        List<Object> graph = new ArrayList<>();
        graph.add(subject(page));
        if (!page.trail().isEmpty()) {
            graph.add(breadcrumbs(page));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        return Optional.of(Json.write(document));
    }

    private Map<String, Object> subject(SitePage page) {
        return switch (page.kind()) {
            case HOME -> website();
            case BOOK -> page.trail().isEmpty() ? website() : webPage(page, "CollectionPage");
            case CHAPTER -> chapter(page, page.article().orElseThrow());
            case ARTICLE -> article(page, page.article().orElseThrow());
            case AUTHOR -> profile(page);
            case PAGE -> webPage(page, "WebPage");
            default -> webPage(page, "CollectionPage");
        };
    }

    private Map<String, Object> website() {
        Map<String, Object> model = typed("WebSite");
        model.put("@id", url(Site.HOME));
        model.put("url", url(Site.HOME));
        model.put("name", site.config().title());
        putText(model, "description", site.config().description());
        model.put("inLanguage", site.language().toLanguageTag());
        model.put("publisher", publisher);
        return model;
    }

    private Map<String, Object> webPage(SitePage page, String type) {
        Map<String, Object> model = typed(type);
        String url = url(page.path());
        model.put("@id", url);
        model.put("url", url);
        model.put("name", page.title());
        putText(model, "description", page.description());
        model.put("inLanguage", page.language().toLanguageTag());
        page.changed().ifPresent(day -> model.put("dateModified", day.toString()));
        model.put("isPartOf", home);
        return model;
    }

    /** Returns a chapter: a {@code TechArticle} in a manual, else a {@code Chapter}. */
    private Map<String, Object> chapter(SitePage page, Article article) {
        boolean manual = site.config().chapters().kind() == PublicationKind.MANUAL;
        Map<String, Object> model = webPage(page, manual ? "TechArticle" : "Chapter");
        model.put("headline", article.title());
        putText(model, "position", article.body().numbers().own());
        model.put("author", authors(article));
        model.put("publisher", publisher);
        putList(model, "keywords", article.tags());
        return model;
    }

    private Map<String, Object> profile(SitePage page) {
        Map<String, Object> model = webPage(page, "ProfilePage");
        model.put("mainEntity", person(page.title()));
        return model;
    }

    private Map<String, Object> article(SitePage page, Article article) {
        Map<String, Object> model = typed(site.config().articleType().term());
        String url = url(page.path());
        model.put("@id", url);
        model.put("url", url);
        model.put("mainEntityOfPage", url);
        model.put("headline", article.title());
        putText(model, "description", article.standfirst());
        addImages(model, page, article);
        article.date().ifPresent(day -> model.put("datePublished", day.toString()));
        article.changed().ifPresent(day -> model.put("dateModified", day.toString()));
        model.put("inLanguage", article.language().toLanguageTag());
        model.put("author", authors(article));
        model.put("publisher", publisher);
        putText(model, "articleSection", article.section());
        putText(model, "locationCreated", article.place());
        putList(model, "keywords", article.tags());
        model.put("wordCount", article.body().words());
        model.put("isPartOf", home);
        putEach(model, "encoding", site.models().readerEditions(article), download -> readerEdition(article, download));
        putList(model, "video", media.objects(article, true));
        putList(model, "audio", media.objects(article, false));
        putEach(model, "mentions", article.background().people(), StructuredData::person);
        putEach(model, "correction", article.background().corrections(), StructuredData::correction);
        return model;
    }

    /** Returns the brief in an edition for readers, with the accessibility vocabulary of the W3C for schema.org. */
    private Map<String, Object> readerEdition(Article article, Download download) {
        ReaderEdition edition = download.reader().orElseThrow();
        Map<String, Object> model = typed("MediaObject");
        model.put("name", site.wording(article.language()).strings().text(edition.string()));
        model.put("contentUrl", url(download.path()));
        model.put("encodingFormat", "application/pdf");
        model.put("accessibilityFeature", edition.features());
        return model;
    }

    /** Adds the card of the page, if it has one, and the credited pictures of the article if there are any. */
    private void addImages(Map<String, Object> model, SitePage page, Article article) {
        List<Map<String, Object>> credited = new CreditedPictures(site).of(article);
        Optional<String> card = CardPaths.of(page, site.publication()).map(picture -> url(picture.path()));
        if (card.isPresent() && credited.isEmpty()) {
            model.put("image", card.get());
            return;
        }
        List<Object> images = new ArrayList<>(card.stream().toList());
        images.addAll(credited);
        putList(model, "image", images);
    }

    /** Returns the authors of an article; the publisher if there is no byline. */
    private List<Object> authors(Article article) {
        if (article.authors().isEmpty()) {
            return List.of(publisher);
        }
        List<Object> authors = new ArrayList<>();
        for (String author : article.authors()) {
            authors.add(person(author));
        }
        return authors;
    }

    private Map<String, Object> person(String author) {
        Map<String, Object> model = typed("Person");
        model.put("name", author);
        site.authors().find(author).ifPresent(term -> model.put("url", url(term.path())));
        site.profiles().find(author).ifPresent(person -> addProfile(model, person));
        return model;
    }

    private void addProfile(Map<String, Object> model, SitePerson person) {
        Profile profile = person.profile();
        putText(model, "jobTitle", profile.role());
        putText(model, "description", profile.biography());
        person.portrait().ifPresent(portrait -> model.put("image", url(SitePaths.asset(portrait))));
        putList(
                model,
                "sameAs",
                profile.links().stream().map(link -> link.url().text()).toList());
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> model = typed("Person");
        model.put("name", person.name());
        putText(model, "description", person.role());
        return model;
    }

    private static Map<String, Object> correction(Correction correction) {
        Map<String, Object> model = typed("CorrectionComment");
        model.put("text", correction.text());
        model.put("datePublished", correction.date().toString());
        return model;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> model = typed("Organization");
        model.put("name", site.config().publisher());
        model.put("url", url(Site.HOME));
        site.publication().guide().logo().ifPresent(logo -> model.put("logo", logo(logo.light())));
        return model;
    }

    private Map<String, Object> logo(Asset picture) {
        Map<String, Object> model = typed("ImageObject");
        model.put("url", url(SitePaths.asset(picture)));
        model.put("width", picture.width());
        model.put("height", picture.height());
        return model;
    }

    private Map<String, Object> breadcrumbs(SitePage page) {
        List<Object> items = new ArrayList<>();
        for (Crumb crumb : page.trail()) {
            items.add(step(items.size() + 1, crumb.title(), crumb.path()));
        }
        items.add(step(items.size() + 1, page.title(), page.path()));
        Map<String, Object> model = typed("BreadcrumbList");
        model.put("itemListElement", items);
        return model;
    }

    private Map<String, Object> step(int position, String name, String path) {
        Map<String, Object> model = typed("ListItem");
        model.put("position", position);
        model.put("name", name);
        model.put("item", url(path));
        return model;
    }

    private String url(String path) {
        return site.addresses().absolute(path).orElseGet(() -> SitePaths.encode(path));
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("@type", type);
        return model;
    }

    private static void putText(Map<String, Object> model, String key, String text) {
        if (!text.isEmpty()) {
            model.put(key, text);
        }
    }

    private static <T> void putEach(
            Map<String, Object> model, String key, List<T> things, Function<T, Map<String, Object>> shown) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (T thing : things) {
            list.add(shown.apply(thing));
        }
        putList(model, key, list);
    }

    private static void putList(Map<String, Object> model, String key, List<?> list) {
        if (!list.isEmpty()) {
            model.put(key, list);
        }
    }
}
