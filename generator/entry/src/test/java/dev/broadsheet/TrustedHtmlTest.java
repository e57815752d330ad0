package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Raw HTML of files that {@code site.yaml} trusts: unchanged on the site, replaced in other editions. */
class TrustedHtmlTest {

    private static final String SITE = """
            title: A Briefing
            baseUrl: https://briefing.example/
            language: en
            """;

    private static final String TRUSTED = """
            trusted:
              - path: articles/maps/
                origins: https://tiles.example.org
            """;

    private static final String HTML = """
            <iframe src="https://maps.example.org/embed?a=1&b=2" title="Map of the harbour"></iframe>

            <div id="chart" style="color: red" onclick="draw()">

            A *paragraph*.

            </div>

            <script>
            if (1 < 2 && "a" > 'b') {

              draw("</b>");
            }
            </script>

            <script src="chart.js"></script>

            <canvas>A picture of tides</canvas>

            <form id="form" action="https://forms.example.org/x" title="Write to us"><input name="n"></form>

            To the [form](#form).
            """;

    @TempDir
    Path root;

    private Project project = Project.in(Path.of("."));

    @BeforeEach
    void start() {
        project = Project.start(root)
                .write("content/site.yaml", SITE + TRUSTED)
                .write("content/articles/maps/chart.js", "draw()")
                .article("maps/harbour", HTML);
    }

    private String page() throws IOException {
        return project.text("articles/harbour/index.html");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private GenerationReport generate() {
        GenerationReport report = project.generate();
        assertThat(Project.printed(report)).isEmpty();
        return report;
    }

    @Test
    void theSiteHasItAsItIs() throws IOException {
        generate();

        assertThat(page())
                .contains(
                        "<iframe src=\"https://maps.example.org/embed?a=1&amp;b=2\" title=\"Map of the harbour\"></iframe>",
                        "<div id=\"chart\" style=\"color: red\" onclick=\"draw()\">",
                        "<script>\nif (1 < 2 && \"a\" > 'b') {\n\n  draw(\"</b>\");\n}\n</script>",
                        "<script src=\"../maps/chart.js\"></script>",
                        "<canvas>A picture of tides</canvas>",
                        "<form id=\"form\" action=\"https://forms.example.org/x\" title=\"Write to us\"><input name=\"n\"></form>")
                .doesNotContain("<a href=\"https://maps.example.org/");
        assertThat(project.output().resolve("articles/maps/chart.js")).hasContent("draw()");
    }

    @Test
    void itsPageMayDoWhatStandsInItAndNoMore() throws Exception {
        generate();
        Document page = Jsoup.parse(page());
        String structured = page.expectFirst("script[type=application/ld+json]").data();

        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo("default-src 'none';"
                        + " style-src 'self' 'unsafe-hashes' " + hash("color: red") + " https://tiles.example.org;"
                        + " img-src 'self' https://tiles.example.org; font-src 'self' https://tiles.example.org;"
                        + " script-src 'self' " + hash(structured) + " 'unsafe-hashes' " + hash("draw()") + " "
                        + hash("\nif (1 < 2 && \"a\" > 'b') {\n\n  draw(\"</b>\");\n}\n")
                        + " https://tiles.example.org;"
                        + " connect-src 'self' https://tiles.example.org;"
                        + " frame-src https://maps.example.org https://tiles.example.org;"
                        + " media-src https://tiles.example.org;"
                        + " base-uri 'none'; form-action https://forms.example.org");
        assertThat(project.text("index.html")).contains("connect-src 'self'; base-uri 'none'; form-action 'none'");
    }

    /** A complete HTML page gets a content security policy before any script or style. */
    @Test
    void aPageThatIsAFileGetsAPolicyOfItsOwn() throws Exception {
        String head = "\uFEFF<!-- A --> <!-- B -->\n<!DOCTYPE html>";
        String rest = "<html><head><script>draw()</script></head><body onload=\"x()\">"
                + "<iframe src=\"https://maps.example.org/a;b\"></iframe></body></html>";
        project.write("content/articles/maps/chart.html", head + rest)
                .write("content/articles/maps/bare.htm", "Text <b>bold</b>")
                .article("maps/harbour", "[Chart](chart.html), [bare](bare.htm)");
        generate();

        assertThat(project.text("articles/maps/chart.html"))
                .isEqualTo(head.substring(1) + "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'self' https://tiles.example.org;"
                        + " img-src 'self' data: blob: https://tiles.example.org;"
                        + " font-src 'self' data: https://tiles.example.org;"
                        + " script-src 'self' " + hash("draw()") + " 'unsafe-hashes' " + hash("x()")
                        + " https://tiles.example.org; connect-src 'self' https://tiles.example.org;"
                        + " media-src 'self' data: blob: https://tiles.example.org;"
                        + " frame-src https://maps.example.org https://tiles.example.org;"
                        + " base-uri 'none'; form-action 'none'\">" + rest);
        assertThat(project.text("articles/maps/bare.htm"))
                .startsWith(
                        "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src")
                .endsWith("form-action 'none'\">Text <b>bold</b>");
    }

    /** Attribute names that HTML allows and XML does not; U+2028 is whitespace to Java. */
    @Test
    void othersGetNoAttributeThatXmlHasNoNameFor() throws IOException {
        project.article("maps/odd", "<div \u2028=\"a\" \u2028b=\"c\" style=\"d\">\n\nText.\n\n</div>");
        generate();

        assertThat(project.text("articles/odd/index.html")).contains("\u2028=\"a\" \u2028b=\"c\" style=\"d\">");
        assertThat(project.text("feed.xml")).doesNotContain("\u2028");
    }

    @Test
    void othersGetWhatStandsForIt() throws IOException {
        generate();
        String feed = project.text("feed.xml");
        String chapter;
        try (ZipFile book = new ZipFile(project.output().resolve("book.epub").toFile())) {
            chapter = new String(
                    book.getInputStream(book.getEntry("OEBPS/text/harbour.xhtml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }

        assertThat(chapter)
                .contains(
                        "<div><a href=\"https://maps.example.org/embed?a=1&amp;b=2\">Map of the harbour</a></div>",
                        "<div id=\"chart\">\n<p id=\"p-1\">A <em>paragraph</em>.</p>",
                        "A picture of tides",
                        "<div id=\"form\"></div><div><span>Write to us</span></div>",
                        "To the <a href=\"#form\">form</a>.")
                .doesNotContain("<script", "<iframe", "<canvas", "<form", "onclick", "style=");
        assertThat(feed)
                .contains("Map of the harbour", "A picture of tides", "Write to us")
                .doesNotContain("script", "iframe", "canvas&gt;", "onclick", "draw(");
    }

    @Test
    void filesBesideItAreNotTrusted() throws IOException {
        project.write("content/site.yaml", SITE + "trusted: [path: articles/maps/other.md]\n")
                .article("maps/other", "Text.")
                .article("maps/harbour", HTML.replace("#form", "other.md"));

        GenerationReport report = project.generate();

        assertThat(page()).doesNotContain("<iframe", "onclick", "draw(", "<form");
        assertThat(page()).contains("connect-src 'self'; base-uri 'none'; form-action 'none'");
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsOnly("BS-HTML-001", "BS-HTML-002");
    }

    @Test
    void anArticleCannotTrustItself() {
        project.write(
                "content/articles/mean.md",
                "---\ntitle: Mean\ndate: 2026-01-01\ntrusted: true\n---\n\n<script>x()</script>\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("unknown key 'trusted'", "the element <script> is not allowed and was removed");
    }

    @Test
    void trustIsTakenBackAtOnce() throws IOException {
        project.remembering();
        generate();
        project.write("content/site.yaml", SITE).article("maps/harbour", HTML.replace("#form", "#chart"));

        project.generate();

        assertThat(page()).doesNotContain("<iframe", "onclick", "draw(");
    }
}
