package dev.broadsheet.edition.model;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.ExtendedMap;
import dev.broadsheet.template.SharedMap;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Builds the template models: the records of the publication as maps, lists, strings and numbers. A key without a value is
 * absent. The keys are documented in {@code manual/content/chapters/design/data-model.md}; templates of users depend on them.
 */
public final class Models {

    private final EditionInput input;
    private final Theme.Medium medium;
    private final SharedMap site;
    private final SectionColors colors;
    private final Map<Locale, Wording> wordings = new ConcurrentHashMap<>();
    /** The models of articles by slug, which many pages share. */
    private final Map<String, SharedMap> articles = new ConcurrentHashMap<>();

    private final List<Download> books = new ArrayList<>();
    private final Map<String, List<Download>> bySlug = new HashMap<>();

    /** Creates the models for a screen. */
    public Models(EditionInput input) {
        this(input, Theme.Medium.SCREEN);
    }

    /** @param medium the medium whose design tokens templates get */
    public Models(EditionInput input, Theme.Medium medium) {
        this.input = input;
        this.medium = medium;
        SiteConfig config = input.publication().config();
        this.site = input.cache().held("the site in models", config, SharedMap.class, () -> site(config));
        this.colors = new SectionColors(config, input.theme());
        input.downloads().forEach(download -> download.slug().ifPresent(slug -> offer(slug, download)));
        input.downloads().forEach(download -> download.book().ifPresent(book -> offer(book, download)));
    }

    private void offer(Book book, Download download) {
        books.add(download);
        book.all().map(Article::slug).distinct().forEach(slug -> offer(slug, download));
    }

    private void offer(String slug, Download download) {
        bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(download);
    }

    /** Returns the texts and formats of a language. */
    public Wording wording(Locale language) {
        Wording known = wordings.get(language);
        return known != null ? known : wordings.computeIfAbsent(language, this::newWording);
    }

    private Wording newWording(Locale language) {
        return input.cache()
                .held(
                        "words of " + language.toLanguageTag(),
                        input.theme().fingerprint(Strings::isMadeOf),
                        Wording.class,
                        () -> new Wording(
                                Strings.of(input.theme(), language, input.cache()),
                                input.cache().libraryTexts()));
    }

    /** Returns the keys that every template gets: {@code lang}, {@code dir}, {@code strings}, {@code site} and {@code tokens}. */
    public Map<String, Object> base(Locale language) {
        Map<String, Object> model = new TreeMap<>();
        model.put("lang", language.toLanguageTag());
        model.put("dir", Direction.of(language));
        model.put("strings", wording(language).strings().all());
        model.put("site", site);
        model.put("tokens", input.theme().tokens(medium));
        return model;
    }

    /** Returns the design tokens of the theme by name. */
    Map<String, Object> tokens() {
        return input.theme().tokens(medium);
    }

    private static SharedMap site(SiteConfig config) {
        SortedMap<String, Object> site = new TreeMap<>();
        site.put("title", config.title());
        site.put("description", config.description());
        site.put("publisher", config.publisher());
        site.put("rights", config.rights());
        site.put("lang", config.language().toLanguageTag());
        site.put("params", config.params().model());
        config.baseUrl().ifPresent(url -> site.put("url", url.toString()));
        return SharedMap.of(site);
    }

    /** Returns the model of an article in its own language, without its body. The caller may change the map. */
    public Map<String, Object> article(Article article) {
        return article(article, Set.of(), key -> Optional.empty());
    }

    /**
     * Returns the model of an article in its own language, without its body, with lazily computed keys. The caller may change the
     * map.
     *
     * @param later the keys whose values are computed at the first access
     * @param making computes the value of such a key; empty if it has none
     */
    public Map<String, Object> article(Article article, Set<String> later, Function<String, Optional<?>> making) {
        SharedMap known = articles.get(article.slug());
        SharedMap shared = known != null ? known : articles.computeIfAbsent(article.slug(), slug -> model(article));
        Map<String, Object> model = new ExtendedMap(shared, later, making);
        addSection(model, article.section());
        return model;
    }

    /** Puts {@code sectionClass} and {@code sectionColor} into a model if the section has a colour. */
    public void addSection(Map<String, Object> model, String section) {
        if (!colors.isEmpty()) {
            colors.cssClass(section).ifPresent(name -> model.put("sectionClass", name));
            colors.hex(section).ifPresent(color -> model.put("sectionColor", color));
        }
    }

    private SharedMap model(Article article) {
        Wording wording = wording(article.language());
        return input.cache()
                .held(
                        "model of " + article.slug(),
                        List.of(article, wording),
                        SharedMap.class,
                        () -> SharedMap.of(new ArticleModel(article, wording).build()));
    }

    /**
     * Returns the models of the downloads of all books, for the home page.
     *
     * @param from the output path of the page
     */
    public List<Map<String, Object>> books(String from, Wording wording) {
        return downloads(books, from, wording);
    }

    /**
     * Returns the models of the downloads on the page of an article: its brief, then the books that contain it.
     *
     * @param from the output path of the page
     */
    public List<Map<String, Object>> downloads(Article article, String from) {
        return downloads(bySlug.getOrDefault(article.slug(), List.of()), from, wording(article.language()));
    }

    private static List<Map<String, Object>> downloads(List<Download> found, String from, Wording wording) {
        if (found.isEmpty()) {
            return List.of();
        }
        DownloadNames names = new DownloadNames(found);
        List<Map<String, Object>> models = new ArrayList<>();
        for (Download download : found) {
            if (download.reader().isEmpty()) {
                Map<String, Object> model = download(download, from, wording);
                download.book().ifPresent(book -> names.addTo(model, book));
                List<Map<String, Object>> editions = found.stream()
                        .filter(other -> other.isReaderEditionOf(download))
                        .map(other -> download(other, from, wording))
                        .toList();
                if (!editions.isEmpty()) {
                    model.put("editions", editions);
                }
                models.add(model);
            }
        }
        return models;
    }

    /** Returns the model of the brief of an article, if there is one. */
    public Optional<Map<String, Object>> brief(Article article, String from) {
        for (Download download : bySlug.getOrDefault(article.slug(), List.of())) {
            if (download.kind() == Download.Kind.BRIEF && download.reader().isEmpty()) {
                return Optional.of(download(download, from, wording(article.language())));
            }
        }
        return Optional.empty();
    }

    /** Returns the briefs of an article in the editions for readers. */
    public List<Download> readerEditions(Article article) {
        List<Download> editions = new ArrayList<>();
        for (Download download : bySlug.getOrDefault(article.slug(), List.of())) {
            if (download.kind() == Download.Kind.BRIEF && download.reader().isPresent()) {
                editions.add(download);
            }
        }
        return editions;
    }

    private static Map<String, Object> download(Download download, String from, Wording wording) {
        Map<String, Object> model = new TreeMap<>();
        boolean epub = download.kind() == Download.Kind.BOOK;
        model.put("href", SitePaths.relative(from, download.path()));
        model.put("type", epub ? "application/epub+zip" : "application/pdf");
        model.put(
                "kind",
                switch (download.kind()) {
                    case BRIEF -> "brief";
                    case BOOK_PDF -> "bookPdf";
                    case BOOK -> "book";
                });
        model.put(
                "label",
                wording.strings()
                        .text(
                                switch (download.kind()) {
                                    case BRIEF -> "downloadBrief";
                                    case BOOK_PDF -> "downloadBookPdf";
                                    case BOOK -> "downloadBook";
                                }));
        download.reader().ifPresent(edition -> {
            Strings strings = wording.strings();
            model.put("edition", edition.word());
            model.put("name", strings.text(edition.string()));
        });
        model.put("size", wording.size(download.bytes()));
        download.preview().ifPresent(page -> model.put("online", SitePaths.relative(from, page)));
        if (download.pages() > 0) {
            model.put("pages", download.pages());
            model.put("pagesText", wording.strings().count("pages", download.pages()));
        }
        return model;
    }
}
