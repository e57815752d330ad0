package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Medium;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.json.Json;
import dev.broadsheet.edition.model.EditionWriter;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.LazyText;
import dev.broadsheet.template.Strings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Builds feeds with full text: Atom (RFC 4287) and JSON Feed 1.1 for the publication, and Atom for sections and tags. They
 * require absolute URLs. Articles have dates only, so times are midnight UTC.
 */
final class SiteFeeds {

    static final String FEED = "feed.xml";
    static final String JSON_FEED = "feed.json";

    private static final int LENGTH = 50;
    private static final int LENGTH_OF_TERM = 20;

    private final Site site;
    private final ArticleMedia media;
    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final Map<String, String> cards = new ConcurrentHashMap<>();

    SiteFeeds(Site site) {
        this.site = site;
        this.media = new ArticleMedia(site);
    }

    /** Returns the output path of the feed of a section or tag. */
    static String path(Term term) {
        return term.folder() + FEED;
    }

    /** Returns the terms that have a feed. */
    static List<Term> terms(Site site) {
        List<Term> terms = new ArrayList<>(site.sections().all());
        terms.addAll(site.tags().all());
        return terms;
    }

    /** Returns the model of the publication's Atom feed. */
    Map<String, Object> atom() {
        return atom(site.config().title(), site.config().description(), FEED, Site.HOME, newest());
    }

    /** Returns the model of the Atom feed of a section or tag. */
    Map<String, Object> atom(Term term) {
        String title = term.name() + " – " + site.config().title();
        List<Article> articles = term.articles().stream().limit(LENGTH_OF_TERM).toList();
        return atom(title, "", path(term), term.path(), articles);
    }

    /** Returns the inputs of {@link #atom(Term)}. */
    Map<String, Object> parts(Term term) {
        List<Article> articles = term.articles().stream().limit(LENGTH_OF_TERM).toList();
        Map<String, Object> parts = site.models().base(site.language());
        parts.put("term", List.of(term.name(), term.folder()));
        parts.put("updated", stamp(ListPages.newest(articles).orElseGet(this::today)));
        parts.put("entries", articles.stream().map(this::card).toList());
        return parts;
    }

    /** Returns a digest of the feed entry of an article. */
    private String card(Article article) {
        return cards.computeIfAbsent(article.slug(), slug -> site.digests().of(entry(article)));
    }

    private List<Article> newest() {
        return site.listed().stream().limit(LENGTH).toList();
    }

    private Map<String, Object> atom(
            String title, String description, String path, String page, List<Article> articles) {
        Map<String, Object> model = site.models().base(site.language());
        model.put("title", title);
        model.put("description", description);
        model.put("self", site.url(path));
        model.put("alternate", site.url(page));
        model.put("updated", stamp(ListPages.newest(articles).orElseGet(this::today)));
        model.put("entries", articles.stream().map(this::entry).toList());
        return model;
    }

    private Map<String, Object> entry(Article article) {
        Map<String, Object> entry = site.models().article(article);
        entry.put("url", site.addresses().of(article));
        article.date().ifPresent(date -> entry.put("published", stamp(date)));
        entry.put("changed", stamp(article.changed().orElseGet(this::today)));
        entry.put("enclosures", media.enclosures(article));
        entry.put("content", madeContent(article));
        return entry;
    }

    private LazyText madeContent(Article article) {
        Function<Reference, Address> addresses = site.addresses().elsewhere(SitePaths.page(article));
        Body body = article.body();
        Strings strings = site.wording(article.language()).strings();
        List<String> resolved = body.addresses(addresses);
        return new LazyText(
                List.of(body, resolved, strings.all()),
                () -> List.of(body.origins(), resolved, strings.all()),
                () -> content(article));
    }

    private String content(Article article) {
        return contents.computeIfAbsent(article.slug(), slug -> {
            Function<Reference, Address> addresses = site.addresses().elsewhere(SitePaths.page(article));
            List<?> key = List.of(article.body(), article.body().addresses(addresses));
            return site.held(
                    "feed text of " + slug, article.language(), key, String.class, () -> text(article, addresses));
        });
    }

    /** Returns the text as markup that is both XML and HTML. */
    private String text(Article article, Function<Reference, Address> addresses) {
        References references = article.body().referencesAt(addresses);
        Strings strings = site.wording(article.language()).strings();
        return new EditionWriter(Medium.FEED, references, strings)
                .write(article.body().document());
    }

    /** Returns the JSON Feed of the publication. */
    String json() {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", site.config().title());
        feed.put("home_page_url", site.url(Site.HOME));
        feed.put("feed_url", site.url(JSON_FEED));
        if (!site.config().description().isEmpty()) {
            feed.put("description", site.config().description());
        }
        feed.put("language", site.language().toLanguageTag());
        feed.put("authors", List.of(Map.of("name", site.config().publisher())));
        feed.put("items", newest().stream().map(this::item).toList());
        return Json.write(feed) + "\n";
    }

    private Map<String, Object> item(Article article) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", site.addresses().of(article));
        item.put("url", site.addresses().of(article));
        item.put("title", article.title());
        item.put("content_html", content(article));
        if (!article.standfirst().isEmpty()) {
            item.put("summary", article.standfirst());
        }
        article.date().ifPresent(date -> item.put("date_published", stamp(date)));
        article.changed().ifPresent(date -> item.put("date_modified", stamp(date)));
        item.put(
                "authors",
                article.authors().stream().map(name -> Map.of("name", name)).toList());
        item.put("tags", article.tags());
        List<Map<String, Object>> attachments = media.attachments(article);
        if (!attachments.isEmpty()) {
            item.put("attachments", attachments);
        }
        item.put("language", article.language().toLanguageTag());
        return item;
    }

    private LocalDate today() {
        return site.publication().time().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String stamp(LocalDate date) {
        return date + "T00:00:00Z";
    }
}
