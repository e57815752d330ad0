package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages fit their screen, and stay where they are while they load. */
@ExtendWith(Lab.class)
class LayoutTest {

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

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

    @Test
    void nothingMovesWhileAPageLoads(Chromium chromium, Fixture fixture, SiteServer server) {
        for (String page : fixture.kinds()) {
            try (Tab tab = chromium.open()) {
                tab.slow().screen(390, 800).open(server.address(page));

                assertThat(tab.shift()).as(page).isZero();
            }
        }
    }
}
