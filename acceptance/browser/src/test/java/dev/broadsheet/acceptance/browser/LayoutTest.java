package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit their screen, and stay where they are while they load. */
@ExtendWith(Lab.class)
class LayoutTest {

    /**
     * Of three pages in four: half of what Core Web Vitals call good of three visits in four. The theme's fonts take the
     * place of the machine's while a page loads, and words move by a pixel or two.
     */
    private static final double USUAL_SHIFT = 0.05;

    /** Core Web Vitals call more poor. One line less above all else on the first screen of a phone is 0.1 to 0.23. */
    private static final double LARGEST_SHIFT = 0.25;

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Headings and paragraphs in scripts that the theme's fonts have. */
    private static final String HOUSE_TYPE = "h1, .text > p"
            .replaceAll("(,|$)", ":not(:lang(ar), :lang(zh), :lang(ja), :has(:lang(ar), :lang(zh), :lang(ja)))$1");

    /** Of the lines that run to the end, in all paragraphs without an initial letter. */
    private static final String SIGNS_A_LINE = """
            (() => {
              const lengths = [];
              for (const p of document.querySelectorAll(".text > p:not(.opening)")) {
                const lines = new Map();
                const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
                const range = document.createRange();
                while (walker.nextNode()) {
                  if (walker.currentNode.parentElement.closest(".preview, .note-ref, .mark, .page")) continue;
                  for (let i = 0; i < walker.currentNode.length; i++) {
                    range.setStart(walker.currentNode, i);
                    range.setEnd(walker.currentNode, i + 1);
                    const box = range.getBoundingClientRect();
                    const line = Math.round(box.bottom);
                    if (box.height > 0) lines.set(line, (lines.get(line) || 0) + 1);
                  }
                }
                lengths.push(...[...lines.values()].slice(0, -1));
              }
              return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
            })()
            """;

    /** WCAG 2.2, 1.4.10. */
    @Test
    void noPageScrollsSidewaysAt320Pixels(Chromium chromium, Fixture fixture, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(320, 640);
            for (String page : fixture.pages()) {
                tab.open(server.address(page));

                assertThat(tab.evaluate(TOO_WIDE).asInt()).as(page).isZero();
            }
        }
    }

    /** WCAG 2.2, 1.4.4: zoomed to 200 % a page has half as many pixels across; larger type alone leaves it all of them. */
    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {640, 1280})
    void noPageScrollsSidewaysAtTwiceTheSize(int width, Chromium chromium, Fixture fixture, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(width, 512);
            for (String page : fixture.kinds()) {
                tab.open(server.address(page));
                tab.evaluate("document.documentElement.style.fontSize = '200%'");

                assertThat(tab.evaluate(TOO_WIDE).asInt()).as(page).isZero();
            }
        }
    }

    /** Comfortable are 45 to 75 signs; where a line breaks depends on the version of the browser. */
    @Test
    void linesAreAsLongAsReadersLike(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(1280, 800).open(server.address("articles/the-long-report/index.html"));

            assertThat(tab.evaluate(SIGNS_A_LINE).asDouble()).isBetween(55.0, 75.0);
        }
    }

    /** Each tab is a first visit: it shares no cache with others. */
    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {390, 1280})
    void nextToNothingMovesOnAFirstVisit(int width, Chromium chromium, Fixture fixture, SiteServer server) {
        Map<String, Double> shifts = new TreeMap<>();
        for (String page : fixture.kinds()) {
            try (Tab tab = chromium.open()) {
                tab.slow().screen(width, 800).open(server.address(page));
                shifts.put(page, tab.shift());
            }
        }
        List<Double> sorted = shifts.values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() * 3 / 4)).as(shifts.toString()).isLessThan(USUAL_SHIFT);
        assertThat(sorted.get(sorted.size() - 1)).as(shifts.toString()).isLessThan(LARGEST_SHIFT);
    }

    @Test
    void aFirstVisitIsInTheHouseType(Chromium chromium, Fixture fixture, SiteServer server) {
        for (String page : fixture.kinds()) {
            try (Tab tab = chromium.open()) {
                tab.screen(1280, 800).open(server.address(page));

                assertThat(tab.fontsOfTheMachine(HOUSE_TYPE)).as(page).isEmpty();
            }
        }
    }
}
