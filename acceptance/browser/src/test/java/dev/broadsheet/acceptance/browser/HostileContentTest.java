package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever contributors write, no script of theirs runs and nothing is asked of anybody: on the pages of the site, in its
 * pictures and feeds opened by themselves, and in the chapters of the e-book, which no policy guards.
 */
@ExtendWith(Lab.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentTest {

    /** Runs before any script of a page. Whatever asks for attention, or calls the wire by its name, is counted. */
    private static final String WIRE = """
            window.tripped = 0;
            window.trip = window.alert = window.confirm = window.prompt = window.print = () => { window.tripped++; };
            """;

    /** Waves a hand over everything that might listen, then lists what has no place in a document of ours. */
    private static final String PROVOKE = """
            (() => {
              const found = [];
              for (const element of document.querySelectorAll("*")) {
                for (const type of ["mouseover", "mouseenter", "focus", "blur", "input", "toggle", "error", "load",
                    "animationstart", "begin", "scroll", "pointerdown", "beforetoggle"]) {
                  element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
                }
                for (const attribute of element.attributes) {
                  if (/^on/i.test(attribute.localName)) found.push(element.localName + " " + attribute.name);
                  if (/^\\s*(javascript|vbscript|data:text|blob|file):/i.test(attribute.value)
                      && /^(href|src|action|formaction|data|to|from|values|cite|ping|poster)$/i.test(attribute.localName)) {
                    found.push(element.localName + " " + attribute.name + "=" + attribute.value);
                  }
                }
                if (element.localName === "form" && !element.matches("[role=search]")) found.push("form");
                if (/^(iframe|frame|frameset|object|embed|applet|base|foreignObject|handler|portal|webview)$/i
                    .test(element.localName)) {
                  found.push(element.localName);
                }
              }
              if (window.tripped !== 0) found.push("tripped " + window.tripped);
              return found;
            })()
            """;

    /** The module of the search page and its index, which is a script so that it can be read from a disk. */
    private static final Pattern OURS = Pattern.compile("/assets/search(\\.\\w+|/index\\.\\w+)\\.js$");

    /** What the search finds is written by contributors too. */
    private static final String SEARCHED = """
            new Promise(done => {
              const look = () => /trip/.test(document.querySelector("main").innerText) ? done(true) : setTimeout(look, 50);
              look();
            })
            """;

    private HostileSite site;

    @BeforeAll
    void generate() throws Exception {
        site = HostileSite.make(Path.of("target/hostile").toAbsolutePath());
    }

    @Test
    void isToldAndIsNoFaultOfOurs() {
        assertThat(site.said())
                .extracting(Diagnostic::code)
                .doesNotContain("BS-INTERNAL-001")
                .contains("BS-HTML-001", "BS-HTML-002", "BS-HTML-003");
        assertThat(Path.of("/tmp/broadsheet-was-here")).doesNotExist();
    }

    /** A vector that is refused is not tried by the browser, so these are counted. */
    @Test
    void mostIsPublishedWithoutItsSting() {
        Map<String, Diagnostic> refused = site.refused();

        assertThat(refused).hasSizeLessThan(60);
        assertThat(HostileSite.files(site.output(), "articles/index.html", ".html"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void onPagesAndInPicturesAndFeeds(Chromium chromium) throws Exception {
        try (SiteServer server = new SiteServer(site.output(), "/")) {
            assertThat(stings(chromium, server, HostileSite.files(site.output(), ".html", ".svg", ".xml")))
                    .isEmpty();
        }
    }

    @Test
    void inWhatTheSearchFinds(Chromium chromium) throws Exception {
        try (SiteServer server = new SiteServer(site.output(), "/");
                Tab tab = chromium.open()) {
            tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WIRE));
            tab.open(server.address("search/index.html#q=trip"));

            assertThat(tab.evaluate(SEARCHED).asBoolean()).isTrue();
            assertThat(tab.texts(PROVOKE)).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void inTheBook(Chromium chromium) throws Exception {
        Path book = site.unpackedBook();
        try (SiteServer server = new SiteServer(book, "/")) {
            assertThat(stings(chromium, server, HostileSite.files(book, ".xhtml", ".svg")))
                    .isEmpty();
        }
    }

    private static List<String> stings(Chromium chromium, SiteServer server, List<String> documents) {
        List<String> stings = new ArrayList<>();
        assertThat(documents).isNotEmpty();
        try (Tab tab = chromium.open()) {
            tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WIRE));
            tab.watchScripts();
            for (String document : documents) {
                tab.open(server.address(
                        document.replace("%", "%25").replace("#", "%23").replace("?", "%3F")));
                tab.texts(PROVOKE).forEach(found -> stings.add(document + ": " + found));
                tab.complaints().forEach(complaint -> stings.add(document + ": " + complaint));
                tab.requests().stream()
                        .filter(request -> !request.startsWith(server.origin()))
                        .forEach(request -> stings.add(document + " asks for " + request));
                tab.scripts().stream()
                        .filter(script -> !OURS.matcher(script).find())
                        .forEach(script -> stings.add(document + " runs " + script));
            }
        }
        return stings;
    }
}
