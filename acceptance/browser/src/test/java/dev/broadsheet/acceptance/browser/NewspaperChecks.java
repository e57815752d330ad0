package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front page of a newspaper of thirty articles, and what lies behind it, as browsers lay it out. */
@ExtendWith(Lab.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class NewspaperChecks {

    private static final List<String> PAGES = List.of(
            "index.html",
            "sections/economy/index.html",
            "authors/maya-lindqvist/index.html",
            "people/index.html",
            "articles/central-banks/index.html",
            "articles/ceasefire/index.html",
            "articles/translator/index.html");

    private final SiteServer server;

    /** @param site that was made */
    NewspaperChecks(Path site) throws IOException {
        this.server = new SiteServer(site, "/");
    }

    String address(String page) {
        return server.address(page);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"light, 1440", "light, 1024", "light, 390", "dark, 1440", "dark, 390"})
    void axeFindsNothing(String scheme, int width, Chromium chromium) throws Exception {
        Axe axe = new Axe();
        try (Tab tab = chromium.open()) {
            tab.screen(width, 800).prefer("prefers-color-scheme", scheme);
            for (String page : PAGES) {
                assertThat(axe.violations(tab.open(server.address(page))))
                        .as(page)
                        .isEmpty();
            }
        }
    }

    /** A rule that hides what guides a reader on a screen must not meet a block of a text. */
    @Test
    void whatATextHoldsIsPrinted(Chromium chromium) throws IOException {
        try (Tab tab = chromium.open();
                PDDocument printed = Loader.loadPDF(tab.open(server.address("articles/central-banks/index.html"))
                        .print())) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("140 billion", "The islands have overtaken the north", "Policy rates by year")
                    .contains("would be the most expensive policy of all", "Silver coins", "All of it")
                    .contains("Count what one point more would cost", "A hundredth of", "Journal of Small Monies");
        }
    }

    @Test
    void noPageScrollsSideways(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            for (int width : List.of(320, 390, 720, 1024)) {
                tab.screen(width, 800);
                for (String page : PAGES) {
                    tab.open(server.address(page));
                    assertThat(tab.evaluate(
                                            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
                                    .asInt())
                            .as(page + " at " + width)
                            .isZero();
                }
            }
        }
    }

    /** They were 4,400 pixels when each article had a row of its own; sections with a picture are in pairs. */
    @Test
    void thirtyArticlesTakeLittleRoom(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.screen(1440, 900).open(server.address("index.html"));

            assertThat(tab.evaluate("document.documentElement.scrollHeight").asInt())
                    .isLessThanOrEqualTo(3300);
        }
    }

    @Test
    void rowsAlignWhateverTheLengthOfTitles(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.screen(1440, 900).open(server.address("index.html"));

            assertThat(tops(tab, ".columns > .story > h2")).isOne();
            assertThat(tops(tab, ".columns > .story > .meta")).isOne();
            assertThat(tops(tab, ".block:is(.in-economy, .in-climate) > .more")).isOne();
            assertThat(tops(tab, ".block:is(.in-economy, .in-climate) > h2")).isOne();
        }
    }

    /** How many different heights elements begin at. */
    private static int tops(Tab tab, String selector) {
        return tab.evaluate("new Set([...document.querySelectorAll('" + selector
                        + "')].map(one => Math.round(one.getBoundingClientRect().top))).size")
                .asInt();
    }

    @Test
    void onAPhoneTheHeadlineComesBeforeThePicture(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.screen(390, 844).open(server.address("index.html"));

            assertThat(tab.evaluate("document.querySelector('.lead-title').getBoundingClientRect().bottom"
                                    + " <= document.querySelector('.lead-picture').getBoundingClientRect().top")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static final String TABLE = "document.querySelector('[data-sortable]')";

    private static final String FIRST_COLUMN =
            "[..." + TABLE + ".tBodies[0].rows].map(row => row.cells[0].textContent)";

    private static final String PLACES =
            "JSON.stringify([..." + TABLE + ".querySelectorAll('th')].map(head => head.getBoundingClientRect().x"
                    + " + ' ' + head.getBoundingClientRect().width)) + " + TABLE + ".offsetHeight";

    private static final String LOAD_FONTS = "[...document.fonts].map(face => face.load().catch(() => 0)).length";

    private static final String FONTS_THERE = "[...document.fonts].every(face => face.status !== 'loading')";

    /** Where the heads are once all fonts are there: on a busy machine they come after the first layout. */
    private static String places(Tab tab) throws InterruptedException {
        tab.evaluate(LOAD_FONTS);
        // No promise is kept where scripts are off.
        while (!tab.evaluate(FONTS_THERE).asBoolean()) {
            Thread.sleep(20);
        }
        return tab.evaluate(PLACES).asText();
    }

    @Test
    void readersSortATableByTheKeyboardAndNothingMoves(Chromium chromium) throws InterruptedException {
        String address = server.address("articles/central-banks/index.html");
        String before;
        try (Tab tab = chromium.open()) {
            before = places(tab.withoutScript().screen(1440, 900).open(address));
        }
        try (Tab tab = chromium.open()) {
            tab.screen(1440, 900).open(address);
            assertThat(places(tab)).isEqualTo(before);
            List<String> written = tab.texts(FIRST_COLUMN);
            tab.evaluate(TABLE + ".tHead.rows[0].cells[0].querySelector('button').focus()");

            List<String> down =
                    written.stream().sorted(Comparator.reverseOrder()).toList();
            List<String> up = written.stream().sorted().toList();
            assertThat(pressed(tab)).isEqualTo(down);
            assertThat(sort(tab)).isEqualTo("descending");
            assertThat(pressed(tab)).isEqualTo(up);
            assertThat(sort(tab)).isEqualTo("ascending");
            assertThat(pressed(tab)).isEqualTo(written);
            assertThat(sort(tab)).isEqualTo("null");
            assertThat(places(tab)).isEqualTo(before);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static List<String> pressed(Tab tab) {
        tab.press("Enter");
        return tab.texts(FIRST_COLUMN);
    }

    private static String sort(Tab tab) {
        return tab.evaluate("String(" + TABLE + ".tHead.rows[0].cells[0].getAttribute('aria-sort'))")
                .asText();
    }
}
