package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionContractTest;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.edition.Golden;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.work.Progress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlEditionTest extends EditionContractTest {

    @Override
    protected Edition edition() {
        return new HtmlEdition(Progress.NONE, OutputStore.MEMORY);
    }

    @Override
    protected Map<String, String> documents(EditionOutput output) {
        return texts(output.files(), ".html");
    }

    @Override
    protected Optional<String> document(Article article) {
        return Optional.of(SitePaths.page(article));
    }

    private static EditionInput withBrief() {
        Pagination pagination =
                new Pagination(List.of("1", "2"), Map.of(), List.of(new Pagination.PageBreak(1, "p-2", 4)));
        return new EditionInput(
                Fixtures.small(),
                ThemeLoader.defaultTheme(),
                new Paginations(Map.of("harbour", pagination), Map.of()),
                List.of(
                        Download.brief("harbour", "articles/harbour/brief.pdf", 96_400, 2),
                        Download.epub(Fixtures.small().books().get(0), "book.epub", 1_260_000)),
                file -> Optional.empty(),
                Cache.none(),
                new Diagnostics());
    }

    private Map<String, String> pages() {
        return documents(edition().render(withBrief()));
    }

    @Test
    void articlePageIsAsItWas() {
        Golden.assertMatches(
                "harbour.html",
                pages().getOrDefault("articles/harbour/index.html", "").replaceAll("site\\.[0-9a-f]{8}", "site"));
    }

    @Test
    void severalBooksAreToldApartByTheirLanguagesAndOfferedWithTheirChapters() {
        Publication publication = Fixtures.small();
        Book book = publication.books().get(0);
        Book other =
                new Book("book-fr", book.title(), book.authors(), Locale.FRENCH, List.of(), List.of(), book.config());
        EditionInput input = new EditionInput(
                publication,
                ThemeLoader.defaultTheme(),
                Paginations.NONE,
                List.of(Download.epub(book, "book.epub", 1000), Download.epub(other, "book-fr.epub", 1000)),
                file -> Optional.empty(),
                Cache.none(),
                new Diagnostics());
        Map<String, String> pages = documents(edition().render(input));

        assertThat(Jsoup.parse(pages.getOrDefault("index.html", ""))
                        .select(".downloads span")
                        .eachText())
                .containsExactly("E-book English", "E-book Français");
        assertThat(Jsoup.parse(pages.getOrDefault("articles/harbour/index.html", ""))
                        .select(".downloads span")
                        .eachText())
                .containsExactly("E-book");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAFileAndAnAnchor() {
        List<OutputFile> files =
                edition().render(Fixtures.input(Fixtures.small())).files();
        Set<String> paths = new TreeSet<>(files.stream().map(OutputFile::path).toList());
        Map<String, String> pages = texts(files, ".html");

        pages.forEach((path, html) -> {
            if (!path.equals("404.html")) {
                for (Element link : Jsoup.parse(html).select("[href], [src]")) {
                    String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    assertLeads(path, address, paths, pages);
                }
            }
        });
    }

    private static void assertLeads(String from, String address, Set<String> paths, Map<String, String> pages) {
        URI target = URI.create("site:/" + SitePaths.encode(from)).resolve(address);
        if (!"site".equals(target.getScheme())) {
            return;
        }
        String path = target.getPath().substring(1);
        assertThat(paths).as(from + " → " + address).contains(path);
        if (target.getFragment() != null) {
            assertThat(Jsoup.parse(pages.getOrDefault(path, "")).getElementById(target.getFragment()))
                    .as(from + " → " + address)
                    .isNotNull();
        }
    }

    @Test
    void everyPageHasOneHeadlineALanguageAndUniqueIds() {
        pages().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(page.expectFirst("html").attr("lang")).as(path).isEqualTo("en-GB");
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("script:not([type=application/ld+json])"))
                    .as(path)
                    .hasSize(path.equals("search/index.html") ? 2 : 0);
        });
    }

    @Test
    void pagesOfTheBriefStandInTheParagraphInWhichTheyBegin() {
        Document page = Jsoup.parse(pages().getOrDefault("articles/harbour/index.html", ""));

        assertThat(page.select("a.page").eachText()).containsExactly("p. 1", "p. 2");
        Element second = page.select("a.page").get(1);
        assertThat(second.attr("href")).isEqualTo("brief.pdf#page=2");
        assertThat(second.attr("aria-label")).isEqualTo("p. 2 of the PDF brief");
        assertThat(page.select("p:has(a.page)").get(1).text()).isEqualTo("See the tide, the office and above. p. 2");
    }

    @Test
    void downloadsSayPagesAndSize() {
        Document page = Jsoup.parse(pages().getOrDefault("articles/harbour/index.html", ""));

        assertThat(page.select(".downloads li").eachText())
                .containsExactly("PDF brief 2 pages, 96 kB", "E-book EPUB, 1.3 MB");
        assertThat(page.select(".downloads a").eachAttr("href")).containsExactly("brief.pdf", "../../book.epub");
    }

    @Test
    void tablesScrollAndAreNamed() {
        Element region = Jsoup.parse(pages().getOrDefault("articles/harbour/index.html", ""))
                .expectFirst("div.table");

        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("aria-label")).isEqualTo("Ship, Length");
        assertThat(region.select("td")).hasSize(2);
    }

    @Test
    void notesLeadThereAndBack() {
        Document page = Jsoup.parse(pages().getOrDefault("articles/harbour/index.html", ""));

        Element call = page.expectFirst("#fnref-1");
        Element preview = page.expectFirst("[id=" + call.attr("popovertarget") + "]");
        assertThat(call.attr("aria-label")).isEqualTo("Note 1");
        assertThat(preview.hasAttr("popover")).isTrue();
        assertThat(preview.text()).isEqualTo("Since noon. All notes");
        assertThat(preview.expectFirst("a").attr("href")).isEqualTo("#fn-1");
        Element back = page.expectFirst("#fn-1 a[role=doc-backlink]");
        assertThat(back.attr("href")).isEqualTo("#fnref-1");
        assertThat(back.attr("aria-label")).isEqualTo("Back to the text");
        assertThat(page.expectFirst("section[role=doc-endnotes]").attr("aria-label"))
                .isEqualTo("Notes");
    }

    @Test
    void feedHasWholeArticlesWithAbsoluteLinks() throws Exception {
        String feed = texts(edition().render(withBrief()).files(), "feed.xml").getOrDefault("feed.xml", "");

        assertWellFormed("feed.xml", feed);
        assertThat(feed)
                .contains("<id>https://example.org/news/articles/harbour/</id>")
                .contains("<published>2024-03-02T00:00:00Z</published>\n<updated>2024-03-03T00:00:00Z</updated>")
                .contains(
                        "&lt;a href=&quot;https://example.org/news/articles/tide/#high-water&quot;&gt;the tide&lt;/a&gt;")
                .contains("&lt;img src=&quot;https://example.org/news/articles/map%20%c3%a9.png&quot;");
    }

    @Test
    void sitemapListsHomeArticlesAndPages() throws Exception {
        String sitemap =
                texts(edition().render(withBrief()).files(), "sitemap.xml").getOrDefault("sitemap.xml", "");

        assertWellFormed("sitemap.xml", sitemap);
        assertThat(sitemap)
                .contains("<loc>https://example.org/news/</loc>")
                .contains("<loc>https://example.org/news/articles/harbour/</loc><lastmod>2024-03-03</lastmod>")
                .contains("<loc>https://example.org/news/about/</loc></url>");
    }

    @Test
    void withoutABaseUrlThereIsNothingThatNeedsOne() {
        List<OutputFile> files = edition()
                .render(Fixtures.input(Fixtures.publication(Optional.empty())))
                .files();

        assertThat(files)
                .extracting(OutputFile::path)
                .doesNotContain("feed.xml", "feed.json", "sitemap.xml", "robots.txt", "assets/card.png")
                .contains("404.html", "index.html");
        assertThat(texts(files, ".html").getOrDefault("index.html", ""))
                .doesNotContain("canonical", "og:url", "og:image", "ld+json", "feed.xml");
    }

    @Test
    void styleSheetIsNamedByItsContentAndItsFontsAreThere() {
        List<OutputFile> files = edition().render(withBrief()).files();
        Set<String> paths = new TreeSet<>(files.stream().map(OutputFile::path).toList());
        Map.Entry<String, String> css =
                texts(files, ".css").entrySet().iterator().next();

        assertThat(css.getKey()).matches("assets/site\\.[0-9a-f]{8}\\.css");
        java.util.regex.Matcher url =
                java.util.regex.Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css.getValue());
        int fonts = 0;
        while (url.find()) {
            assertThat(paths).contains("assets/" + url.group(1));
            fonts++;
        }
        assertThat(fonts).isEqualTo(8);
    }
}
