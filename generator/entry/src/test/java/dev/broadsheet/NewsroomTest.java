package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication of twelve articles: the bytes that readers load, and its output with another theme. */
class NewsroomTest {

    private static final Path CONTENT = Path.of("src/test/resources/newsroom");
    private static final Path PLAIN_REPORT = Path.of("../../docs/themes/plain-report");
    private static final String LONG = "articles/the-narrow-strait/index.html";

    @TempDir
    Path root;

    private Map<String, String> published(String editions) throws IOException {
        Project.copyOf(CONTENT, root.resolve("content"));
        Path yaml = root.resolve("content/site.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("[site, pdf, epub]", editions));
        Project whole = Project.in(root).failOn(Severity.WARNING);
        GenerationReport report = whole.generate();
        assertThat(Project.printed(report)).isEmpty();
        return whole.published();
    }

    private static int compressed(String text) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(text.getBytes(StandardCharsets.ISO_8859_1));
            }
            return bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int weight(Map<String, String> files, Predicate<String> which) {
        return files.entrySet().stream()
                .filter(file -> which.test(file.getKey()))
                .mapToInt(file -> compressed(file.getValue()))
                .sum();
    }

    /**
     * Limits of compressed sizes: HTML and CSS of an article 30 kB, fonts 120 kB, scripts without the search index 6 kB. The
     * font of formulas is only loaded by pages with formulas.
     */
    @Test
    void aReaderLoadsLittle() throws IOException {
        Map<String, String> files = published("[site, pdf]");

        assertThat(weight(files, path -> path.equals(LONG) || path.endsWith(".css")))
                .isLessThanOrEqualTo(30_000);
        assertThat(weight(files, path -> path.endsWith(".woff2") && !path.contains("Math")))
                .isPositive()
                .isLessThanOrEqualTo(120_000);
        assertThat(weight(files, path -> path.matches("assets/[^/]*\\.js"))).isLessThanOrEqualTo(6_000);
    }

    @Test
    void aHeadingThatBeginsAPageOfTheBriefLinksToIt() throws IOException {
        Path css = root.resolve("templates/pdf/brief.css");
        Files.createDirectories(css.getParent());
        try (InputStream theme = NewsroomTest.class.getResourceAsStream("/dev/broadsheet/theme/pdf/brief.css")) {
            String text = new String(Objects.requireNonNull(theme).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(css, text + "\n#eleven-miles { break-before: page }\n");
        }
        Document page = page(published("[site, pdf]"), LONG);

        assertThat(page.select("h2 > a.self").eachAttr("href"))
                .containsExactly("#what-passes", "#the-tugs", "#the-second-day", "#four-questions");
        assertThat(page.select("h2.page-start > a.page").eachAttr("href")).containsExactly("brief.pdf#page=2");
    }

    @Test
    void anArticleHasAllItsParts() throws IOException {
        Document page = page(published("[site, pdf]"), LONG);

        assertThat(page.select(".breadcrumbs a").eachText()).containsExactly("Home", "World");
        assertThat(page.select(".head .meta").text())
                .startsWith("By Ines Carvalho, Tom Okafor Port Almar 9 March 2026 Updated 14 March 2026");
        assertThat(page.select(".contents a").eachText())
                .containsExactly("Eleven miles", "What passes", "The tugs", "The second day", "Four questions");
        assertThat(page.select("h2[id]").eachAttr("id"))
                .containsExactly("eleven-miles", "what-passes", "the-tugs", "the-second-day", "four-questions");
        assertThat(page.select("h2 > a.self").eachAttr("href"))
                .containsExactly("#eleven-miles", "#what-passes", "#the-tugs", "#the-second-day", "#four-questions");
        assertThat(page.select(".text > p > a.mark").eachAttr("href"))
                .contains("#p-1")
                .doesNotHaveDuplicates();
        assertThat(page.select("#p-1 > a.mark").attr("aria-label"))
                .isEqualTo("Link to this paragraph, p. 1 of the PDF brief");
        assertThat(page.select("[role=note].side-note")).hasSize(2);
        assertThat(page.select("button[popovertarget]").eachAttr("popovertarget"))
                .isEqualTo(page.select("[popover]").eachAttr("id"));
        assertThat(page.select("figcaption .number, caption .number").eachText())
                .containsExactly("Figure 1", "Table 1");
        assertThat(page.select(".cite p").text())
                .matches("Ines Carvalho, Tom Okafor\\. Who may turn the ships around\\. The Meridian, 9 March 2026\\."
                        + " PDF brief, pp\\. 1–2\\. https://meridian\\.example/articles/the-narrow-strait/");
        assertThat(page.select(".topics a").eachText())
                .containsExactly("Part of the series The strait", "Shipping", "Grain", "Law of the sea");
        assertThat(page.select(".related h3")).hasSize(3);
        assertThat(page.select(".side h2").eachText()).containsExactly("People", "Timeline", "Take it with you");
    }

    @Test
    void plainReportIsMadeOfTokensAndThreePartialsOnly() throws IOException {
        try (Stream<Path> tree = Files.walk(PLAIN_REPORT)) {
            List<String> files = tree.filter(Files::isRegularFile)
                    .map(file -> PLAIN_REPORT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(files)
                    .containsExactly(
                            "html/partials/footer.ftlh",
                            "html/partials/heading.ftlh",
                            "html/partials/masthead.ftlh",
                            "theme.yaml",
                            "tokens.css");
        }
        Project.copyOf(PLAIN_REPORT, root.resolve("templates"));

        Map<String, String> files = published("[site, pdf, epub]");

        Document page = page(files, LONG);
        assertThat(page.select(".head > .label").text()).isEqualTo("World");
        assertThat(page.select(".foot").text()).startsWith("The Meridian © 2026 The Meridian");
        String css = files.entrySet().stream()
                .filter(file -> file.getKey().matches("assets/site\\..*css"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        assertThat(css.indexOf("--band: 0;")).isGreaterThan(css.indexOf("--band: 6px;"));
        assertThat(files).containsKeys("book.epub", "brief.pdf");
    }

    private static Document page(Map<String, String> files, String path) {
        byte[] bytes = files.getOrDefault(path, "").getBytes(StandardCharsets.ISO_8859_1);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
