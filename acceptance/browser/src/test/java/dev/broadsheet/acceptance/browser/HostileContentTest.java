package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        List<String> documents = HostileSite.files(site.output(), ".html", ".svg", ".xml");

        assertThat(Stings.in(chromium, site.output(), documents)).isEmpty();
    }

    /** The policy is a second wall: the first holds without it. */
    @Test
    void onPagesAndInPicturesAndFeedsWithoutPolicies(Chromium chromium) throws Exception {
        List<String> documents = HostileSite.files(site.output(), ".html", ".svg", ".xml");

        assertThat(Stings.withoutPolicies(chromium, site.output(), documents)).isEmpty();
    }

    @Test
    void inWhatTheSearchFinds(Chromium chromium) throws Exception {
        try (SiteServer server = new SiteServer(site.output(), "/");
                Tab tab = chromium.open()) {
            tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Stings.WIRE));
            tab.open(server.address("search/index.html#q=trip"));

            assertThat(tab.evaluate(SEARCHED).asBoolean()).isTrue();
            assertThat(tab.texts(Stings.PROVOKE)).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void inTheBook(Chromium chromium) throws Exception {
        Path book = site.unpackedBook();

        assertThat(Stings.in(chromium, book, HostileSite.files(book, ".xhtml", ".svg")))
                .isEmpty();
    }
}
