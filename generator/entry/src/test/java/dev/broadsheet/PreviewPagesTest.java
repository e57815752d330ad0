package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The e-book as pages of the site. */
class PreviewPagesTest {

    private static final String SITE = """
            title: A Manual
            baseUrl: https://manual.example/
            kind: book
            editions: [site, epub]
            """;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void write() {
        project = Project.in(root);
        site("epub: {preview: true}\n");
        project.write("content/chapters/1-start.md", """
                # Start & go

                See [the rest](2-rest/index.md#more), [below](#below).[^n] ![A map](map.svg "Where") *maps*{.term}

                ## Below

                Text.

                [^n]: A note.
                """);
        project.write("content/chapters/2-rest/index.md", "# Rest\n\n## More\n\n```java\nint a = 1; // <b>\n```\n");
        project.write(
                "content/chapters/map.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"9\" height=\"5\"/></svg>");
    }

    private void site(String more) {
        project.write("content/site.yaml", SITE + more);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Objects.requireNonNull(project.published().get(path), path), "https://s.example/" + path);
    }

    private void generate() {
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    @Test
    void documentsLeadFromOneToTheNextAndToTheContents() throws IOException {
        generate();

        Document contents = page("read/book/index.html");
        assertThat(contents.select("nav[role=doc-toc] a").eachAttr("href"))
                .contains("text/start.html", "text/start.html#below", "text/rest.html#more", "book-index.html");
        Document start = page("read/book/text/start.html");
        assertThat(start.select("h1").text()).isEqualTo("1 Start & go");
        assertThat(start.select(".preview-steps a").eachText())
                .containsExactly("Previous page Contents", "Next page Rest");
        assertThat(start.select(".preview-bar a").eachAttr("href"))
                .containsExactly("../../../index.html", "../index.html", "../../../book.epub");
        assertThat(page("read/book/text/rest.html")
                        .select(".preview-steps [rel=prev]")
                        .eachText())
                .containsExactly("Previous page Start & go");
        assertThat(page("index.html").select(".downloads a").eachAttr("href"))
                .containsExactly("book.epub", "read/book/index.html");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        generate();

        Map<String, String> published = project.published();
        List<String> pages = published.keySet().stream()
                .filter(path -> path.startsWith("read/") && path.endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(6);
        for (String from : pages) {
            Document page = page(from);
            for (Element link : page.select("[href], [src]")) {
                URI address = URI.create(link.absUrl(link.hasAttr("href") ? "href" : "src"));
                if (Objects.equals(address.getHost(), "s.example")) {
                    String path = address.getPath().substring(1);
                    assertThat(published).as(from).containsKey(path);
                    if (address.getFragment() != null) {
                        assertThat(page(path).getElementById(address.getFragment()))
                                .as(from + " " + address)
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void searchEnginesAreSentToTheTextOnTheSite() throws IOException {
        generate();

        assertThat(page("read/book/text/start.html")
                        .select("link[rel=canonical]")
                        .eachAttr("href"))
                .containsExactly("https://manual.example/start/");
        assertThat(page("read/book/index.html").select("link[rel=canonical]")).isEmpty();
        assertThat(page("read/book/index.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(project.published().get("sitemap.xml")).doesNotContain("read/book");
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingIsOfXml() throws IOException {
        generate();

        String start = Objects.requireNonNull(project.published().get("read/book/text/start.html"));
        assertThat(start)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'")
                .doesNotContain("epub:", "xml:lang", "<?xml", ".xhtml", "<script");
        assertThat(project.published().get("read/book/style/preview.css"))
                .contains("prefers-color-scheme: dark", ".f-1 { fill: var(--chart-1); }");
    }

    @Test
    void isMadeOnRequestOnlyAndForASite() throws IOException {
        site("");
        generate();
        assertThat(project.published().keySet()).noneMatch(path -> path.startsWith("read/"));
        assertThat(page("index.html").select(".downloads a")).hasSize(1);

        project.write("content/site.yaml", SITE.replace("site, epub", "epub") + "epub: {preview: true}\n");
        generate();
        assertThat(project.published().keySet()).noneMatch(path -> path.startsWith("read/"));
    }

    @Test
    void whatIsHeldBackIsNotInIt() throws IOException {
        project.write("content/chapters/3-later.md", "---\npublishFrom: 2099-01-01\n---\n\n# Later\n\nNot yet.\n");

        project.generate();

        assertThat(project.published()).containsKey("read/book/text/start.html");
        assertThat(project.published().keySet()).noneMatch(path -> path.contains("later"));
        assertThat(project.published().get("read/book/index.html")).doesNotContain("Later");
    }

    @Test
    void aTemplateOfTheUserReplacesWhatIsAroundThePages() throws IOException {
        Path template = root.resolve("templates/epub/preview.ftlx");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<!--|--><!--|--><p class=\"mine\">${title}</p><!--|-->", StandardCharsets.UTF_8);

        project.generate();

        assertThat(page("read/book/text/start.html").select("body > .mine").text())
                .isEqualTo("A Manual");
    }
}
