package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of the front page, menus and people, tested with a newspaper of thirty articles. */
class FrontPageTest {

    private static final Path GAZETTE = Path.of("../../acceptance/support/src/fixture/gazette");

    @TempDir
    Path root;

    /** Returns the home page with other settings in place of the newspaper's own. */
    private Document home(String wishes) throws IOException {
        return page(published(wishes), "index.html");
    }

    private Map<String, String> published(String wishes) throws IOException {
        Project.copyOf(GAZETTE, root.resolve("content"));
        Path yaml = root.resolve("content/site.yaml");
        String own = Files.readString(yaml).replace("[site, pdf, epub]", "[site]");
        int from = own.indexOf("home:");
        int to = own.indexOf("menus:");
        Files.writeString(yaml, own.substring(0, from) + wishes + own.substring(to));
        return generated(Project.in(root));
    }

    private static Map<String, String> generated(Project project) throws IOException {
        GenerationReport report = project.failOn(Severity.WARNING).generate();
        assertThat(Project.printed(report)).isEmpty();
        return project.published();
    }

    private static Document page(Map<String, String> files, String path) {
        byte[] bytes = Objects.requireNonNull(files.get(path), path).getBytes(StandardCharsets.ISO_8859_1);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    /** Returns the target of each headline of the page. */
    private static List<String> headlines(Document page) {
        return page.select("main :is(h2, h3) a[href^=articles/]").eachAttr("href");
    }

    @Test
    void theEditorsChoiceLeads() throws IOException {
        Document home = home("home:\n  lead: [grid, exports]\n");

        assertThat(texts(home, ".lead-title")).containsExactly("The grid that learned to wait");
        assertThat(texts(home, ".top .beside h2").get(0)).isEqualTo("Exports recover, but not to the same places");
    }

    @Test
    void whatIsFeaturedComesFirstThenWhatIsHeavyThenWhatIsNew() throws IOException {
        Document home = home("");

        assertThat(texts(home, ".lead-title")).containsExactly("Central banks part ways as inflation refuses to fade");
        assertThat(texts(home, ".top .beside h2"))
                .containsExactly("The grid that learned to wait", "Grain for votes", "The model that passed the audit");
        assertThat(texts(home, ".columns h2").get(0)).isEqualTo("A ceasefire in the strait, for now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "text", "two", "bulletin"})
    void eachArticleStandsThereOnce(String composition) throws IOException {
        Document home = home("home:\n  composition: " + composition + "\n");

        List<String> headlines = headlines(home);
        assertThat(new HashSet<>(headlines)).hasSameSizeAs(headlines).hasSizeGreaterThanOrEqualTo(28);
        assertThat(home.select(".top").hasClass("as-" + composition)).isTrue();
        assertThat(home.select(".lead")).hasSize(Map.of("two", 2, "bulletin", 0).getOrDefault(composition, 1));
    }

    /** Otherwise sections would take all articles and leave the column empty. */
    @Test
    void theColumnBesideABulletinIsFilledFirst() throws IOException {
        Document home = home("home:\n  composition: bulletin\n");

        assertThat(home.select(".top .beside li")).hasSize(9);
        assertThat(home.select(".block")).isNotEmpty();
    }

    /** Its picture would fill the whole window. */
    @Test
    void oneArticleIsNoPair() throws IOException {
        Project project = Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: Small\nbaseUrl: https://small.example/\neditions: [site]\nhome: {composition: two}\n")
                .write(
                        "content/articles/one.md",
                        "---\ntitle: One\ndate: 2026-01-01\npicture: night.jpg\n---\n\nText.\n")
                .write("content/articles/night.jpg", Files.readAllBytes(GAZETTE.resolve("articles/night.jpg")));

        assertThat(page(generated(project), "index.html").select(".top").attr("class"))
                .isEqualTo("top as-picture");
    }

    @Test
    void sectionsAndListsAreThoseThatAreAskedFor() throws IOException {
        Document home = home("home:\n  sections: [Culture, World]\n  latest: 3\n  briefs: 0\n");

        assertThat(texts(home, ".block > h2")).containsExactly("Culture", "World");
        assertThat(home.select(".latest li")).hasSize(3);
        assertThat(home.select(".briefs")).isEmpty();
        assertThat(texts(home, ".further")).containsExactly("Older reports in the archive");
        assertThat(home("home:\n  sections: []\n").select(".block")).isEmpty();
    }

    @Test
    void sectionsKeepTheirOrderWhetherTheyHavePicturesOrNot() throws IOException {
        Project project = Project.in(root)
                .write("content/site.yaml", """
                        title: Small
                        baseUrl: https://s.example/
                        editions: [site]
                        home: {composition: bulletin, latest: 0, sections: [B, A, D, C]}
                        """)
                .write(
                        "content/articles/p.png",
                        Project.encoded(new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY), "png"));
        for (int i = 0; i < 14; i++) {
            String section = List.of("A", "B", "C", "D").get(i % 4);
            String picture = i % 2 == 0 ? "picture: p.png\n" : "";
            project.write(
                    "content/articles/text-" + i + ".md",
                    "---\ntitle: Text " + i + "\ndate: 2026-01-01\nsection: " + section + "\n" + picture
                            + "---\n\nText.\n");
        }
        Document home = page(generated(project), "index.html");

        assertThat(texts(home, ".block > h2")).containsExactly("B", "A", "D", "C");
        assertThat(home.select(".blocks")).hasSize(4);
    }

    @Test
    void aSectionWhoseArticlesAreAllAboveIsReported() {
        Project project = Project.start(root).article("one", "Text.");
        project.write("content/articles/one.md", "---\ntitle: One\ndate: 2026-01-01\nsection: World\n---\n\nText.\n")
                .write("content/site.yaml", "title: Small\nbaseUrl: https://s.example/\nhome:\n  sections: [World]\n");
        GenerationReport report = project.generate();

        assertThat(report.printer().print(report.diagnostics())).isEqualTo("""
                warning BS-SITE-014: the section 'World' has no block on the front page: all its articles are above it
                  --> content/site.yaml:4:14
                   4 |   sections: [World]
                     |              ^
                  = take it out until it has more articles; or choose what is above by 'lead' and 'composition'

                1 warning; first: content/site.yaml:4:14: the section 'World' has no block on the front page: all its articles are above it (BS-SITE-014)
                """);
    }

    @ParameterizedTest(name = "{0} articles, {1}")
    @CsvSource({
        "1, picture",
        "1, bulletin",
        "1, two",
        "2, two",
        "5, text",
        "5, picture",
        "12, two",
        "300, picture",
        "300, bulletin"
    })
    void aPublicationOfAnySizeHasAFrontPage(int articles, String composition) throws IOException {
        Project project = Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: Small\nbaseUrl: https://small.example/\neditions: [site]\nhome:\n  composition: "
                                + composition + "\n");
        for (int i = 1; i <= articles; i++) {
            project.write(
                    "content/articles/a" + i + ".md",
                    "---\ntitle: Article %d\ndate: 2026-01-01\nsection: %s\n---\n\nText.\n"
                            .formatted(i, i % 2 == 0 ? "World" : "Economy"));
        }

        Document home = page(generated(project), "index.html");

        List<String> headlines = headlines(home);
        assertThat(new HashSet<>(headlines)).hasSameSizeAs(headlines).hasSize(Math.min(articles, headlines.size()));
        assertThat(headlines).hasSizeGreaterThanOrEqualTo(Math.min(articles, 12));
        assertThat(home.select(".further")).hasSize(headlines.size() < articles ? 1 : 0);
    }

    /** The text of the article begins with a chart. */
    @Test
    void aChartLeadsOnlyWhenItIsChosen() throws IOException {
        Document chosen = home("home:\n  lead: central-banks\n");
        assertThat(chosen.select(".lead img").attr("src")).endsWith("night.jpg");

        Path article = root.resolve("content/articles/2026-03-20-central-banks.md");
        String text = Files.readString(article);
        Files.writeString(article, text.replace("picture: night.jpg\n", ""));
        assertThat(page(generated(Project.in(root)), "index.html").select(".lead img"))
                .isEmpty();

        Files.writeString(article, text.replace("picture: night.jpg", "picture: rates.svg"));
        assertThat(page(generated(Project.in(root)), "index.html")
                        .select(".lead img")
                        .attr("src"))
                .endsWith("rates.svg");
    }

    @Test
    void theHeadlineComesBeforeThePictureThatIsCroppedAroundItsFocus() throws IOException {
        Element lead = home("home:\n  composition: picture\n").select(".lead").get(0);

        assertThat(lead.children().eachAttr("class").subList(0, 2)).containsExactly("lead-head", "lead-picture");
        assertThat(lead.select("img").attr("class")).isEqualTo("fx75 fy20");
        assertThat(lead.select("figcaption").text()).isEqualTo("Drawing: The Gazette");
    }

    @Test
    void anArticleLeadsOnToThoseThatItNames() throws IOException {
        Map<String, String> files = published("");

        assertThat(texts(page(files, "articles/central-banks/index.html"), ".related h3"))
                .containsExactly(
                        "Exports recover, but not to the same places",
                        "The default that did not happen",
                        "Reading the yield curve in ten lines of Python");
    }

    @Test
    void menusLeadToSectionsPagesAndTheWeb() throws IOException {
        Map<String, String> files = published("");

        Document about = page(files, "about/index.html");
        assertThat(texts(about, ".masthead nav a"))
                .containsExactly(
                        "World", "Economy", "Climate", "Technology", "Science", "Culture", "All articles", "Search");
        assertThat(about.select(".foot li a").eachAttr("href"))
                .startsWith(
                        "index.html",
                        "index.html#corrections",
                        "../authors/index.html",
                        "../people/index.html",
                        "../tags/index.html",
                        "https://broadsheet.example/");
        assertThat(texts(about, ".foot li a"))
                .startsWith("About the Gazette", "How we correct", "Authors", "People", "Topics");
        assertThat(texts(page(files, "sections/world/index.html"), ".masthead [aria-current]"))
                .containsExactly("World");
    }

    @Test
    void thePageOfAnAuthorShowsWhoTheyAre() throws IOException {
        Map<String, String> files = published("");

        Document author = page(files, "authors/maya-lindqvist/index.html");
        assertThat(author.select(".portrait").attr("src")).isEqualTo("../../people/maya-lindqvist.jpg");
        assertThat(texts(author, ".role")).containsExactly("Economics editor");
        assertThat(texts(author, ".elsewhere a")).containsExactly("Her letter on Fridays", "Mastodon");
        assertThat(author.select("script[type=application/ld+json]").html())
                .contains("\"sameAs\":[\"https://gazette.example/letters/maya/\"");
        assertThat(texts(page(files, "authors/index.html"), ".cast h2"))
                .contains("Inês Carvalho", "Jonas Adeyemi", "Maya Lindqvist", "Tomasz Wolny");
        assertThat(page(files, "people/index.html").select(".cast .portrait").attr("src"))
                .isEqualTo("rosa-valente.jpg");
    }

    @Test
    void theCardOfAnArticleCarriesItsPicture() throws IOException {
        Map<String, String> files = published("");

        byte[] card = Objects.requireNonNull(files.get("articles/forty-degrees/card.jpg"))
                .getBytes(StandardCharsets.ISO_8859_1);
        int sand = ImageIO.read(new ByteArrayInputStream(card)).getRGB(1100, 560) & 0xFF_FF_FF;
        assertThat(sand >> 16).as("red of the dunes").isBetween(0x50, 0xC0);
        assertThat(sand & 0xFF).as("blue of the dunes").isLessThan(0x60);
        assertThat(page(files, "articles/forty-degrees/index.html")
                        .select("meta[property=og:image]")
                        .attr("content"))
                .isEqualTo("https://gazette.example/articles/forty-degrees/card.jpg");
        assertThat(files).containsKey("articles/snow/card.png");
    }

    @Test
    void everyKeyOfTheFrontPageIsUsed() throws IOException {
        try (Stream<Path> articles = Files.list(GAZETTE.resolve("articles"))) {
            List<String> texts = articles.filter(file -> file.toString().endsWith(".md"))
                    .map(FrontPageTest::read)
                    .toList();

            assertThat(texts)
                    .as("thirty-one for readers, and three that are held back")
                    .hasSize(34);
            assertThat(List.of("featured:", "priority:", "related:", "picture:", "focus:", "pictureCredit:"))
                    .allMatch(key -> texts.stream().anyMatch(text -> text.contains("\n" + key)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
