package dev.broadsheet.edition.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.edition.Fixtures;
import dev.broadsheet.edition.Golden;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.work.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Metadata of the site for programs. */
class ForMachinesTest {

    private static Map<String, byte[]> render(Publication publication) {
        Map<String, byte[]> files = new TreeMap<>();
        new HtmlEdition(Progress.NONE, OutputStore.MEMORY)
                .render(Fixtures.input(publication))
                .files()
                .forEach((OutputFile file) -> files.put(file.path(), file.content()));
        return files;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Object parse(String json) {
        return new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    private static Publication at(String time) {
        Publication small = Fixtures.small();
        return new Publication(
                small.config(), small.articles(), small.pages(), small.books(), small.assets(), Instant.parse(time));
    }

    @Test
    void structuredDataNamesTheArticleItsAuthorsItsPeopleAndItsCorrections() {
        Document page = Jsoup.parse(text(render(Fixtures.small()), "articles/harbour/index.html"));
        String json = page.expectFirst("script[type=application/ld+json]").data();

        assertThat(parse(json)).asString().contains("@type=NewsArticle", "headline=The harbour opens again");
        assertThat(json)
                .contains("\"@type\":\"BreadcrumbList\"")
                .contains("{\"@type\":\"Person\",\"name\":\"Cara Holm\",\"description\":\"harbour master\"}")
                .contains("{\"@type\":\"CorrectionComment\",\"text\":\"The ferry is 80 m long, not 90.\"")
                .contains("\"image\":\"https://example.org/news/articles/harbour/card.png\"");
    }

    @Test
    void structuredDataCannotEndItsScript() {
        Publication hostile = Fixtures.publication(
                Fixtures.config(Optional.of(URI.create("https://example.org/")), java.util.Locale.ENGLISH),
                List.of(Fixtures.hostile()),
                List.of(),
                List.of());
        Document page = Jsoup.parse(text(render(hostile), "articles/hostile/index.html"));
        String json = page.expectFirst("script[type=application/ld+json]").data();

        assertThat(json).doesNotContain("<").doesNotContain("&");
        assertThat(parse(json)).asString().contains("headline=" + Fixtures.HOSTILE);
    }

    @Test
    void cardsAreOfTheSizeThatIsAskedForAndOfTheThemesPaper() throws Exception {
        Map<String, byte[]> files = render(Fixtures.small());

        for (String path : List.of("articles/harbour/card.png", "assets/card.png")) {
            BufferedImage card = ImageIO.read(new ByteArrayInputStream(files.getOrDefault(path, new byte[0])));
            assertThat(card.getWidth()).isEqualTo(1200);
            assertThat(card.getHeight()).isEqualTo(630);
            assertThat(card.getRGB(600, 600) & 0xFFFFFF).isEqualTo(0xFFFDF8);
        }
        assertThat(render(Fixtures.small()).get("articles/harbour/card.png"))
                .isEqualTo(files.get("articles/harbour/card.png"));
    }

    @Test
    void jsonFeedHasWholeArticles() {
        String feed = text(render(Fixtures.small()), "feed.json");

        assertThat(parse(feed)).isInstanceOf(Map.class);
        assertThat(feed)
                .startsWith("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Coast\"")
                .contains("\"feed_url\":\"https://example.org/news/feed.json\"")
                .contains("\"id\":\"https://example.org/news/articles/harbour/\"")
                .contains("\"date_published\":\"2024-03-02T00:00:00Z\",\"date_modified\":\"2024-03-03T00:00:00Z\"");
    }

    @Test
    void eachTagHasAFeed() {
        Map<String, byte[]> files = render(Fixtures.small());

        assertThat(text(files, "tags/ports/feed.xml"))
                .contains("<title>Ports – The Coast</title>")
                .contains("<link rel=\"self\" type=\"application/atom+xml\""
                        + " href=\"https://example.org/news/tags/ports/feed.xml\"/>");
        assertThat(Jsoup.parse(text(files, "tags/ports/index.html"))
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly("../../feed.xml", "feed.xml");
    }

    @Test
    void newsAreThoseOfTheTwoDaysBeforeTheBuild() {
        String news = text(render(at("2024-03-04T00:00:00Z")), "sitemap-news.xml");

        assertThat(news)
                .contains("<loc>https://example.org/news/articles/harbour/</loc>")
                .contains("<news:language>en</news:language>")
                .contains("<news:publication_date>2024-03-02</news:publication_date>")
                .doesNotContain("articles/tide");
        assertThat(text(render(at("2024-03-04T00:00:00Z")), "robots.txt")).contains("/sitemap-news.xml");
    }

    @Test
    void withoutNewsThereIsNoSiteMapOfThem() {
        Map<String, byte[]> later = render(at("2024-03-04T00:00:01Z"));
        Map<String, byte[]> earlier = render(at("2024-01-31T00:00:00Z"));

        assertThat(later).doesNotContainKey("sitemap-news.xml");
        assertThat(earlier).doesNotContainKey("sitemap-news.xml");
        assertThat(text(later, "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://example.org/news/sitemap.xml\n");
    }

    @Test
    void markdownSaysWhatThePageSays() {
        Golden.assertMatches("harbour.md", text(render(Fixtures.small()), "articles/harbour/index.md"));
    }

    @Test
    void llmsTxtListsTheMarkdown() {
        assertThat(text(render(Fixtures.small()), "llms.txt")).isEqualTo("""
                # The Coast

                > Reports from the coast

                ## Archive

                - [The harbour opens again](https://example.org/news/articles/harbour/index.md): After two winters the harbour takes ships & boats.
                - [Tide of the year](https://example.org/news/articles/tide/index.md)

                ## About these pages

                - [About the coast](https://example.org/news/about/index.md): Who we are
                """);
    }
}
