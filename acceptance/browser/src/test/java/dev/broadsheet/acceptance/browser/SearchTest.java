package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers find what they look for, on a host and from a disk, with the keyboard alone. */
@ExtendWith(Lab.class)
class SearchTest {

    static final String PAGE = "search/index.html";
    static final String RESULTS = "[...document.querySelectorAll('#_results a')].map(link => link.textContent)";

    /** Resolves when the line that tells the number of results has changed from what it was. */
    static final String ANSWER = """
            new Promise(done => {
              const found = document.getElementById("_found");
              if (found.textContent) done(found.textContent);
              new MutationObserver(() => done(found.textContent)).observe(found, { childList: true });
            })
            """;

    private static Tab ask(Tab tab, String address, String query) {
        tab.open(address);
        tab.evaluate("document.querySelector('input').focus()");
        tab.evaluate("document.querySelector('input').value = " + DevTools.JSON.valueToTree(query));
        tab.evaluate("document.querySelector('input').dispatchEvent(new Event('input'))");
        tab.evaluate(ANSWER);
        return tab;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "dredging, a word of the title, What dredging costs by the bucket",
        "DREDG, the beginning of a word, What dredging costs by the bucket",
        "dregding, two letters exchanged, What dredging costs by the bucket",
        "vocabulry, a letter missing, Pilots’ Spanish",
        "zoe muller, without accents, Pilots’ Spanish",
        "babord, a word of another language, Pilots’ Spanish",
        "埠頭, two signs, 港の話",
        "الميناء, Arabic, الميناء الذي وُعِد به ثلاث مرات",
        "dog kept, not every word, ",
        "ledger ice, two words, When the ice came late"
    })
    void finds(String query, String how, String title, Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            List<String> results = ask(tab, server.address(PAGE), query).texts(RESULTS);

            if (title == null) {
                assertThat(results).isEmpty();
            } else {
                assertThat(results.stream().map(found -> found.replace(",", "")))
                        .startsWith(title);
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsInATitleComesFirst(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            List<String> results = ask(tab, server.address(PAGE), "harbour").texts(RESULTS);

            assertThat(results).hasSizeGreaterThan(1).startsWith("The harbour that was promised three times");
        }
    }

    @Test
    void worksFromTheDisk(Chromium chromium, Fixture fixture) {
        try (Tab tab = chromium.open()) {
            String address = fixture.site().resolve(PAGE).toUri().toString();
            List<String> results = ask(tab, address, "dredging").texts(RESULTS);

            assertThat(results).startsWith("What dredging costs, by the bucket");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyboardLeadsThroughTheResults(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(1280, 800).open(server.address(PAGE));
            tab.evaluate("document.querySelector('input').focus()");
            tab.type("harbour").evaluate(ANSWER);
            tab.evaluate("new Promise(done => setTimeout(done, 0))");
            tab.press("ArrowDown");
            assertThat(tab.evaluate("document.activeElement.textContent").asText())
                    .isEqualTo("The harbour that was promised three times");
            tab.press("ArrowDown").press("ArrowUp").press("ArrowUp");
            assertThat(tab.evaluate("document.activeElement.localName").asText())
                    .isEqualTo("input");
        }
    }

    @Test
    void theQueryStandsInTheAddress(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.open(server.address(PAGE + "#q=ferry"));
            tab.evaluate(ANSWER);

            assertThat(tab.texts(RESULTS)).startsWith("The ferry in winter");
            assertThat(tab.evaluate("document.getElementById('_found').textContent")
                            .asText())
                    .isEqualTo("One page found for “ferry”.");
        }
    }

    @Test
    void resultsAreAccessible(Chromium chromium, SiteServer server) throws Exception {
        try (Tab tab = chromium.open()) {
            ask(tab, server.address(PAGE), "harbour");

            assertThat(new Axe().violations(tab)).isEmpty();
        }
    }

    @Test
    void withoutScriptTheFormIsNotOffered(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.withoutScript().open(server.address(PAGE));

            assertThat(tab.evaluate("document.querySelector('form').checkVisibility()")
                            .asBoolean())
                    .isFalse();
            assertThat(tab.evaluate("document.querySelector('main').innerText").asText())
                    .contains("Everything is also listed by topic and by date.", "Ports", "Archive");
        }
    }
}
