package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that contributors link to, from {@code attack/files.txt}: those that are published run nothing and control nothing,
 * whether the host names their type or leaves it to the browser to guess.
 */
@ExtendWith(Lab.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final String WIRE = "window.tripped = 0; window.trip = window.alert = () => { window.tripped++; };";

    /** What the service worker of a file would need. */
    private static final String REGISTER = """
            navigator.serviceWorker.register("/%s").then(() => "controls the site", error => "")
            """;

    private final Map<String, String> files = new LinkedHashMap<>();
    private Path output = Path.of(".");

    @BeforeAll
    void generate(@TempDir Path root) throws IOException {
        output = root.resolve("site");
        readFiles();
        write(
                root.resolve("content/site.yaml"),
                "title: A Briefing\nbaseUrl: https://example.org/\neditions: [site]\n");
        int number = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(root.resolve("content").resolve(file.getKey()), file.getValue());
            write(
                    root.resolve("content/articles/" + number++ + ".md"),
                    "---\ntitle: A file\ndate: 2026-01-01\n---\n\n[The file](/" + file.getKey() + ")\n");
        }
        for (Diagnostic error : generateIn(root).diagnostics()) {
            if (error.severity() == Severity.ERROR) {
                Files.deleteIfExists(root.resolve(error.position().file()));
            }
        }
        assertThat(generateIn(root).published()).isTrue();
    }

    private void readFiles() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("broadsheet.attack"), "broadsheet.attack"));
        for (String line : Files.readAllLines(folder.resolve("files.txt"))) {
            int blank = line.indexOf(' ');
            if (!line.startsWith("#")) {
                files.put(
                        line.substring(0, blank),
                        line.substring(blank + 1).replace("\\ufeff", "\ufeff").translateEscapes());
            }
        }
    }

    private GenerationReport generateIn(Path root) {
        return new Generator(new GeneratorOptions(
                        root,
                        root.resolve("content"),
                        root.resolve("templates"),
                        output,
                        root.resolve("report"),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-03T00:00:00Z")),
                        Severity.ERROR))
                .generate();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Files of the list that readers get. */
    private List<String> published() {
        return files.keySet().stream().filter(this::isPublished).sorted().toList();
    }

    /** The site has a {@code robots.txt} of its own. */
    private boolean isPublished(String path) {
        return Files.exists(output.resolve(path)) && !path.equals("robots.txt");
    }

    @Test
    void onlyPassiveOnesArePublished() {
        assertThat(published())
                .containsExactly(
                        "a/angle.csv",
                        "a/archive.zip",
                        "a/array.json",
                        "a/callback.json",
                        "a/data.json",
                        "a/drawing.svg",
                        "a/event.xml",
                        "a/film.mp4",
                        "a/note.txt",
                        "a/number.tsv",
                        "a/place.kml",
                        "a/quoted.csv",
                        "a/report.pdf",
                        "a/second.csv",
                        "a/subtitles.vtt",
                        "a/tagged.mp3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theyRunNothingWhereverTheyAreOpened(boolean typed, Chromium chromium) throws Exception {
        try (SiteServer server = server(typed)) {
            for (String file : published()) {
                assertThat(scripts(chromium, server.address(file))).as(file).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noneControlsTheSite(boolean typed, Chromium chromium) throws Exception {
        try (SiteServer server = server(typed);
                Tab tab = chromium.open()) {
            tab.open(server.address("index.html"));
            for (String file : published()) {
                assertThat(tab.evaluate(REGISTER.formatted(file)).asText())
                        .as(file)
                        .isEmpty();
            }
        }
    }

    /** What is not published would have pulled the wire, so that the tests above can fail. */
    @Test
    void whatIsRefusedWouldHaveRun(Chromium chromium, @TempDir Path folder) throws Exception {
        files.forEach((path, text) -> {
            try {
                write(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        write(folder.resolve("index.html"), "<!DOCTYPE html><title>x</title>");
        TreeSet<String> run = new TreeSet<>();
        try (SiteServer typed = new SiteServer(folder, "/");
                SiteServer typeless = new SiteServer(folder, "/").withoutTypes();
                Tab tab = chromium.open()) {
            for (String path : List.of("a/evil.html", "a/evil.xhtml", "a/html.xml", "a/reference.xml", "a/x.svg.xml")) {
                run.addAll(scripts(chromium, typed.address(path)).isEmpty() ? List.of() : List.of(path));
            }
            for (String path : List.of("a/page.csv", "a/comment.csv", "a/blank.csv", "a/false.pdf", "a/README")) {
                run.addAll(scripts(chromium, typeless.address(path)).isEmpty() ? List.of() : List.of(path));
            }
            tab.open(typed.address("index.html"));
            assertThat(tab.evaluate(REGISTER.formatted("sw.js")).asText()).isEqualTo("controls the site");
        }
        assertThat(run)
                .containsExactly(
                        "a/README",
                        "a/blank.csv",
                        "a/comment.csv",
                        "a/evil.html",
                        "a/evil.xhtml",
                        "a/false.pdf",
                        "a/html.xml",
                        "a/page.csv",
                        "a/reference.xml",
                        "a/x.svg.xml");
    }

    private SiteServer server(boolean typed) throws IOException {
        SiteServer server = new SiteServer(output, "/");
        return typed ? server : server.withoutTypes();
    }

    /** What ran when a file was opened. What is saved and not shown runs nothing. */
    private static List<String> scripts(Chromium chromium, String address) {
        List<String> run = new ArrayList<>();
        try (Tab tab = chromium.open()) {
            tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WIRE));
            tab.watchScripts();
            if (tab.isShown(address)) {
                run.addAll(tab.scripts());
                tab.requests().stream()
                        .filter(request -> !request.equals(address))
                        .filter(request ->
                                !request.endsWith("/favicon.ico") && !request.startsWith("chrome-extension:"))
                        .forEach(run::add);
                if (tab.evaluate("window.tripped || 0").asInt() != 0) {
                    run.add("tripped");
                }
            }
        }
        return run;
    }
}
