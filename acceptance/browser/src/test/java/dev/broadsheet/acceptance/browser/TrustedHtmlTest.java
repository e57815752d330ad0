package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Raw HTML of files that {@code site.yaml} trusts does in a browser what it is there for, and its page allows no more. */
@ExtendWith(Lab.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustedHtmlTest {

    private static final String SITE = """
            title: A Briefing
            baseUrl: https://briefing.example/
            editions: [site]
            trusted: [path: articles/maps/]
            """;

    private static final String FRONT = """
            ---
            title: Harbours
            date: 2026-01-01
            ---

            """;

    private static final String HTML = """
            <div id="chart" style="inline-size: 123px" onclick="this.title = 'clicked'">

            A chart of *tides*.

            </div>

            <script>
            document.getElementById("chart").dataset.drawn = "a < b && c";
            </script>

            <script src="chart.js"></script>

            <iframe id="frame" srcdoc="<p>From within</p>" title="A frame"></iframe>
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <title>A chart</title>
            <p id="chart">A chart</p>
            <script>document.getElementById("chart").title = "drawn";</script>
            """;

    private SiteServer server;

    @BeforeAll
    void generate(@TempDir Path root) throws IOException {
        write(root.resolve("content/site.yaml"), SITE);
        write(root.resolve("content/articles/maps/harbour.md"), FRONT + HTML);
        write(root.resolve("content/articles/maps/chart.js"), "document.getElementById('chart').lang = 'drawn';\n");
        write(root.resolve("content/articles/maps/chart.html"), PAGE);
        write(root.resolve("content/articles/maps/pier.md"), FRONT + "[The chart](chart.html)\n");
        write(root.resolve("content/articles/quay.md"), FRONT + HTML);
        GenerationReport report = new Generator(new GeneratorOptions(
                        root,
                        root.resolve("content"),
                        root.resolve("templates"),
                        root.resolve("site"),
                        root.resolve("report"),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-03T00:00:00Z")),
                        Severity.ERROR))
                .generate();
        assertThat(report.published()).isTrue();
        // What a browser asks for where a page names no icon.
        Files.write(root.resolve("site/favicon.ico"), new byte[0]);
        server = new SiteServer(root.resolve("site"), "/");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void runsOnItsPage(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.open(server.address("articles/harbour/index.html"));

            assertThat(tab.evaluate("document.getElementById('chart').dataset.drawn")
                            .asText())
                    .isEqualTo("a < b && c");
            assertThat(tab.evaluate("document.getElementById('chart').lang").asText())
                    .isEqualTo("drawn");
            assertThat(tab.evaluate("document.getElementById('chart').offsetWidth")
                            .asInt())
                    .isEqualTo(123);
            assertThat(tab.evaluate("(e => { e.click(); return e.title; })(document.getElementById('chart'))")
                            .asText())
                    .isEqualTo("clicked");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void allowsNothingThatItDoesNotHold(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.open(server.address("articles/harbour/index.html"));
            tab.evaluate("""
                    (() => {
                      const script = document.createElement("script");
                      script.textContent = "window.crept = true";
                      document.body.append(script);
                    })()
                    """);

            assertThat(tab.evaluate("window.crept === undefined").asBoolean()).isTrue();
            assertThat(tab.complaints()).isNotEmpty();
        }
    }

    /** A page that is a file of its own is held to what is in it as well. */
    @Test
    void aFileAllowsNothingThatItDoesNotHold(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.open(server.address("articles/maps/chart.html"));
            assertThat(tab.evaluate("document.getElementById('chart').title").asText())
                    .isEqualTo("drawn");
            assertThat(tab.complaints()).isEmpty();

            tab.evaluate("""
                    (() => {
                      const script = document.createElement("script");
                      script.textContent = "window.crept = true";
                      document.body.append(script);
                    })()
                    """);
            assertThat(tab.evaluate("window.crept === undefined").asBoolean()).isTrue();
        }
    }

    @Test
    void isCleanedElsewhere(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.watchScripts();
            tab.open(server.address("articles/quay/index.html"));

            assertThat(tab.evaluate("document.getElementById('chart').innerText.trim()")
                            .asText())
                    .isEqualTo("A chart of tides.");
            assertThat(tab.evaluate("document.querySelectorAll('iframe, [onclick], [style]').length")
                            .asInt())
                    .isZero();
            assertThat(tab.scripts()).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
