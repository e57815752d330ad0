package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Remote pictures: links in all editions, or shown by the site from their own address. */
class RemotePicturesTest {

    private static final String TEXT = """
            Text ![Inline map](https://img.example.org:8443/x.png?a=1) goes on.

            ![A harbour](//cdn.example.net/h.jpg "The harbour, seen")

            [![Linked](https://img.example.org/y.png)](https://example.com/)

            ![](https://img.example.org/z.png){.decorative}
            """;

    private static final String OTHERS = """
            <p id="p-1">Text <a href="https://img.example.org:8443/x.png?a=1" class="web-picture">Inline map</a> goes on.""";

    private static final String FIGURE =
            "<figure id=\"figure-1\"><a href=\"https://cdn.example.net/h.jpg\" class=\"web-picture\">A harbour</a>"
                    + "<figcaption><span class=\"number\">Figure 1</span> The harbour, seen</figcaption></figure>";

    @TempDir
    Path root;

    private Project project(String way) {
        Project project = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\nremotePictures: " + way + "\n")
                .article("visit", TEXT);
        assertThat(project.generate().published()).isTrue();
        return project;
    }

    private static String page(Project project) throws IOException {
        return project.text("articles/visit/index.html");
    }

    @Test
    void becomeLinks() throws IOException {
        Project project = project("link");

        assertThat(page(project))
                .contains(OTHERS, FIGURE, "img-src 'self';")
                .contains("<a href=\"https://example.com/\"><span class=\"web-picture\">Linked</span></a>")
                .doesNotContain("z.png", "<img src=\"http");
        assertOthers(project);
    }

    @Test
    void areShownByPagesThatAllowTheirHostsOnly() throws IOException {
        Project project = project("keep");

        assertThat(page(project))
                .contains(
                        "img-src 'self' https://img.example.org:8443 https://cdn.example.net https://img.example.org;")
                .contains("<img src=\"https://img.example.org:8443/x.png?a=1\" alt=\"Inline map\" loading=\"lazy\""
                        + " referrerpolicy=\"no-referrer\">")
                .contains("<figure><img src=\"https://img.example.org/z.png\" alt=\"\" class=\"decorative\"")
                .doesNotContain("web-picture");
        assertThat(project.text("index.html")).contains("img-src 'self';");
        assertOthers(project);
    }

    /** Builds download nothing: PDF, e-book, feed and Markdown always have a link. */
    private static void assertOthers(Project project) throws IOException {
        String feed = project.text("feed.xml");
        assertThat(feed).contains("web-picture").doesNotContain("&lt;img", "z.png", "&lt;figure&gt;&lt;/figure&gt;");
        assertThat(project.text("articles/visit/index.md")).contains("[A harbour](https://cdn.example.net/h.jpg)");
        try (var book = java.nio.file.FileSystems.newFileSystem(project.output().resolve("book.epub"))) {
            assertThat(Files.readString(book.getPath("OEBPS/text/visit.xhtml")))
                    .contains("<a href=\"https://cdn.example.net/h.jpg\" class=\"web-picture\">A harbour</a>")
                    .doesNotContain("<img");
        }
        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/visit/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Inline map goes on", "A harbour");
            assertThat(addresses(pdf))
                    .contains("https://img.example.org:8443/x.png?a=1", "https://cdn.example.net/h.jpg");
        }
    }

    private static List<String> addresses(PDDocument pdf) throws IOException {
        return pdf.getPage(0).getAnnotations().stream()
                .filter(PDAnnotationLink.class::isInstance)
                .map(link -> ((PDAnnotationLink) link).getAction())
                .filter(PDActionURI.class::isInstance)
                .map(action -> ((PDActionURI) action).getURI())
                .toList();
    }

    @Test
    void thatNoPolicyCanNameAreErrors() {
        GenerationReport report = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\nremotePictures: keep\n")
                .article("visit", "![A map](http://example.org/map.png)\n\n![B](https://a;script-src@[::1]/b.png)")
                .generate();

        assertThat(report.diagnostics())
                .extracting(Diagnostic::code, d -> d.position().line(), Diagnostic::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "BS-IMG-011", 6, "readers can load no picture from 'http://example.org/map.png'"),
                        org.assertj.core.groups.Tuple.tuple(
                                "BS-IMG-011",
                                8,
                                "readers can load no picture from 'https://a;script-src@[::1]/b.png'"));
    }

    /** Lists only show pictures of the content, even if the text has remote ones. */
    @Test
    void areNotThePictureOfAnArticle() {
        GenerationReport report = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\nremotePictures: keep\n")
                .write(
                        "content/articles/visit.md",
                        "---\ntitle: A\ndate: 2026-01-01\npicture: https://example.org/map.png\n---\n\nText.\n")
                .generate();

        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("BS-IMG-008");
    }
}
