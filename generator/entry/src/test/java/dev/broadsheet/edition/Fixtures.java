package dev.broadsheet.edition;

import dev.broadsheet.address.Address;
import dev.broadsheet.cache.Cache;
import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.Correction;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.PartOpening;
import dev.broadsheet.config.PartialDate;
import dev.broadsheet.config.Person;
import dev.broadsheet.config.Presentation;
import dev.broadsheet.config.Release;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.config.Source;
import dev.broadsheet.config.TexConfig;
import dev.broadsheet.config.TimelineEntry;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Body;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceFile.Kind;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeLoader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Small publications, with one of each element that a body may contain. */
public final class Fixtures {

    /** A title that breaks markup, scripts and templates into which it is inserted without escaping. */
    public static final String HOSTILE = "\"><script>alert('x')</script> & ]]> ${1+1} <#list>";

    private static final SourcePosition NOWHERE = SourcePosition.of("content/articles/harbour.md");

    private static final Metadata.Processing PROCESSING =
            new Metadata.Processing(false, TexConfig.NONE, List.of(), List.of());

    private Fixtures() {}

    /** Returns two articles that link to each other, a page and a picture, with the site's address. */
    public static Publication small() {
        return publication(Optional.of(URI.create("https://example.org/news/")));
    }

    public static Publication publication(Optional<URI> baseUrl) {
        return publication(
                config(baseUrl, Locale.forLanguageTag("en-GB")),
                List.of(harbour(), tide()),
                List.of(about()),
                List.of(picture()));
    }

    /** Returns a publication with one book that has all articles. */
    public static Publication publication(
            SiteConfig config, List<Article> articles, List<Article> pages, List<Asset> assets) {
        return new Publication(
                config,
                articles,
                pages,
                List.of(book(config, articles, pages)),
                assets,
                Instant.parse("2024-03-02T00:00:00Z"));
    }

    private static Book book(SiteConfig config, List<Article> articles, List<Article> pages) {
        List<String> authors = articles.stream()
                .flatMap(article -> article.authors().stream())
                .distinct()
                .toList();
        return new Book(
                "book",
                config.title(),
                authors.isEmpty() ? List.of(config.publisher()) : authors,
                config.language(),
                List.of(new Book.Part("", PartOpening.PLAIN, Optional.empty(), articles)),
                pages,
                BookConfig.everything(SourcePosition.of("content/site.yaml")));
    }

    /** Returns the configuration that site.yaml gives with these values and the defaults of all others. */
    public static SiteConfig config(Optional<URI> baseUrl, Locale language) {
        String text = """
                title: The Coast
                description: Reports from the coast
                language: %s
                publisher: Coast Press
                rights: © Coast Press
                """.formatted(language.toLanguageTag())
                + baseUrl.map(url -> "baseUrl: " + url + "\n").orElse("");
        SourceFile file =
                new SourceFile(Kind.SITE, "site.yaml", new SourceText("content/site.yaml", text), "", Optional.empty());
        return SiteConfigReader.read(file, new Diagnostics()).orElseThrow();
    }

    public static Asset picture() {
        return new Asset(
                "articles/map é.png",
                Path.of("src/test/resources/dev/broadsheet/edition/map.png"),
                "image/png",
                8,
                6,
                "00");
    }

    public static Article harbour() {
        String file = "content/articles/harbour.md";
        return new Article(
                Article.Kind.ARTICLE,
                "articles/harbour/",
                new Metadata(
                        new Metadata.Headline(
                                "The harbour opens again",
                                "Ports",
                                "After two winters the harbour takes ships & boats."),
                        identity("harbour", file, Locale.forLanguageTag("en-GB"), 0),
                        new Metadata.Byline(
                                List.of("A. Reporter", "B. Writer"),
                                "Norden",
                                Optional.of(day(2024, 3, 2)),
                                Optional.of(day(2024, 3, 3))),
                        new Metadata.Classification("", "", List.of("Ports", "Sea")),
                        new Metadata.Background(
                                List.of("The harbour is open.", "The first ship was a ferry."),
                                List.of(
                                        new Person("Cara Holm", "harbour master", "Holm, Cara", NOWHERE),
                                        new Person("Dirk Sand", "", "Dirk Sand", NOWHERE)),
                                List.of(
                                        new TimelineEntry(
                                                PartialDate.parse("2022").orElseThrow(), "The harbour closes"),
                                        new TimelineEntry(
                                                PartialDate.parse("2024-03-02").orElseThrow(), "It opens again")),
                                List.of(
                                        new Source(
                                                "Harbour office",
                                                Optional.of(new Address("https://example.com/?a=1&b=2")),
                                                Optional.of("By mail")),
                                        new Source("Own visit", Optional.empty(), Optional.empty())),
                                List.of("The report was shortened."),
                                List.of(new Correction(
                                        LocalDate.of(2024, 3, 3), "The ferry is 80 m long, not 90.", NOWHERE))),
                        Presentation.USUAL,
                        PROCESSING,
                        Release.ALWAYS,
                        Set.of()),
                harbourBody(),
                new SourcePosition(file, 1, 1),
                Optional.empty());
    }

    private static Metadata.Identity identity(String slug, String file, Locale language, int order) {
        return new Metadata.Identity(slug, SourcePosition.of(file), List.of(), language, order);
    }

    private static LocatedValue<LocalDate> day(int year, int month, int day) {
        return new LocatedValue<>(LocalDate.of(year, month, day), NOWHERE);
    }

    private static Body harbourBody() {
        String xhtml = """
                <p data-pos="20:1">The harbour is open.<sup class="note-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref" data-pos="20:21">1</a></sup> Ships <em>may</em> come &amp; go.</p>
                <h2 id="ferries" data-pos="22:1">Ferries</h2>
                <p data-pos="24:1">See <a href="ref:0">the tide</a>, <a href="ref:1">the office</a> and <a href="ref:2">above</a>.</p>
                <blockquote class="pull" data-pos="26:1"><p data-pos="26:3">“It is open”</p><footer data-pos="28:3">— Cara Holm</footer></blockquote>
                <figure id="figure-1" data-pos="30:1"><img src="ref:3" alt="Map of the harbour"/><figcaption data-number="1">The harbour</figcaption></figure>
                <table data-pos="32:1"><thead><tr><th>Ship</th><th>Length</th></tr></thead><tbody><tr><td>Ferry</td><td/></tr></tbody></table>
                <pre data-pos="36:1"><code>tide &lt; 3
                </code></pre>
                <dl data-pos="40:1"><dt>Quay</dt><dd>Where ships lie.</dd></dl>
                <ul data-pos="43:1"><li>one</li><li>two</li></ul>
                <section class="notes" role="doc-endnotes"><ol><li id="fn-1" data-pos="46:1"><p data-pos="46:7">Since noon.<a href="#fnref-1" class="note-back" role="doc-backlink" aria-label="Back to reference 1">↑</a></p></li></ol></section>
                """;
        return new FixedBody(
                xhtml,
                List.of(
                        new Reference.ToArticle("tide", "high-water"),
                        new Reference.External(new Address("https://example.com/office?x=1&y=2")),
                        new Reference.ToAnchor("ferries"),
                        new Reference.ToAsset(picture())));
    }

    public static Article tide() {
        return article(
                "tide",
                "Tide of the year",
                LocalDate.of(2024, 2, 1),
                new FixedBody(
                        "<p data-pos=\"6:1\">The water rose, as <a href=\"ref:0\">the harbour</a> shows.</p>"
                                + "<h2 id=\"high-water\" data-pos=\"8:1\">High water</h2>"
                                + "<p data-pos=\"10:1\">It fell again.</p>",
                        List.of(new Reference.ToArticle("harbour", ""))));
    }

    /** Returns an article whose texts are all {@link #HOSTILE}. */
    public static Article hostile() {
        String file = "content/articles/hostile.md";
        return new Article(
                Article.Kind.ARTICLE,
                "articles/hostile/",
                new Metadata(
                        new Metadata.Headline(HOSTILE, HOSTILE, HOSTILE),
                        identity("hostile", file, Locale.ENGLISH, 0),
                        new Metadata.Byline(List.of(HOSTILE), HOSTILE, Optional.of(day(2024, 1, 1)), Optional.empty()),
                        new Metadata.Classification("", "", List.of(HOSTILE)),
                        new Metadata.Background(
                                List.of(HOSTILE),
                                List.of(new Person(HOSTILE, HOSTILE, HOSTILE, NOWHERE)),
                                List.of(new TimelineEntry(
                                        PartialDate.parse("2024").orElseThrow(), HOSTILE)),
                                List.of(new Source(HOSTILE, Optional.empty(), Optional.of(HOSTILE))),
                                List.of(HOSTILE),
                                List.of(new Correction(LocalDate.of(2024, 1, 2), HOSTILE, NOWHERE))),
                        Presentation.USUAL,
                        PROCESSING,
                        Release.ALWAYS,
                        Set.of()),
                body("<p>Calm.</p>"),
                new SourcePosition(file, 1, 1),
                Optional.empty());
    }

    /** Returns a short article. */
    public static Article article(String slug, String title, LocalDate date, Body body) {
        return plain(Article.Kind.ARTICLE, "articles/", slug, List.of(title, "", ""), Optional.of(date), 0, body);
    }

    public static Article about() {
        return plain(
                Article.Kind.PAGE,
                "",
                "about",
                List.of("About the coast", "About", "Who we are"),
                Optional.empty(),
                1,
                body("<p data-pos=\"5:1\">We report.</p>"));
    }

    /** Returns an article without optional metadata. @param head title, kicker and standfirst */
    private static Article plain(
            Article.Kind kind,
            String folder,
            String slug,
            List<String> head,
            Optional<LocalDate> date,
            int order,
            Body body) {
        String file = "content/" + (kind == Article.Kind.ARTICLE ? "articles/" : "pages/") + slug + ".md";
        return new Article(
                kind,
                folder + slug + "/",
                new Metadata(
                        new Metadata.Headline(head.get(0), head.get(1), head.get(2)),
                        identity(slug, file, Locale.forLanguageTag("en-GB"), order),
                        new Metadata.Byline(
                                List.of(), "", date.map(day -> new LocatedValue<>(day, NOWHERE)), Optional.empty()),
                        new Metadata.Classification("", "", List.of()),
                        Metadata.Background.NONE,
                        Presentation.USUAL,
                        PROCESSING,
                        Release.ALWAYS,
                        Set.of()),
                body,
                new SourcePosition(file, 1, 1),
                Optional.empty());
    }

    /** Returns a body without references. */
    public static Body body(String xhtml) {
        return new FixedBody(xhtml, List.of());
    }

    public static EditionInput input(Publication publication) {
        return input(publication, ThemeLoader.defaultTheme());
    }

    public static EditionInput input(Publication publication, Theme theme) {
        return new EditionInput(
                publication,
                theme,
                Paginations.NONE,
                List.of(),
                file -> Optional.empty(),
                Cache.none(),
                new Diagnostics());
    }
}
