package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.FrontPages;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four compositions of the front page, with one article, a few, many and very many, as the manual shows them. */
@ExtendWith(Lab.class)
class FrontPagesTest {

    private static final int[] SIZES = {1, 5, 30, 300};

    /** Headlines, summaries and days of the stories of a row begin at the same height, whatever the length of titles. */
    private static final String UNALIGNED_STORIES = unaligned(".columns > .pictured", ":scope > h2")
            + " + "
            + unaligned(".columns > .pictured", ":scope > .summary")
            + " + "
            + unaligned(".columns > .story", ":scope > .meta");

    /** So do pictures and lists of the blocks of sections. */
    private static final String UNALIGNED_BLOCKS = unaligned(".block:not(.bare)", ":scope > .more")
            + " + "
            + unaligned(".block:not(.bare):not(.wide)", ":scope > .story > .picture");

    private static final String ROWS_WITH_A_GAP = """
            (() => {
              const rows = new Map();
              for (const block of document.querySelectorAll(".block:not(.bare)")) {
                const box = block.getBoundingClientRect();
                rows.set(Math.round(box.top), Math.max(rows.get(Math.round(box.top)) || 0, box.right));
              }
              const end = document.querySelector(".blocks:not(.unpictured)")?.getBoundingClientRect().right;
              return [...rows.values()].filter(right => end - right > 2).length;
            })()""";

    private static final String PICTURES_BEFORE_HEADLINES = """
            [...document.querySelectorAll(".picture, .lead-picture")].filter(picture => {
              const article = picture.closest("article");
              return article.querySelector("h2, h3").getBoundingClientRect().bottom > picture.getBoundingClientRect().top + 1;
            }).length""";

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** How many parts are not as high as that of another part of the same row. */
    private static String unaligned(String elements, String part) {
        return """
                (() => {
                  const rows = new Map();
                  let wrong = 0;
                  for (const element of document.querySelectorAll("%s")) {
                    const found = element.querySelector("%s");
                    if (!found) continue;
                    const row = Math.round(element.getBoundingClientRect().top);
                    const top = Math.round(found.getBoundingClientRect().top);
                    if (rows.has(row) && Math.abs(rows.get(row) - top) > 1) wrong++;
                    rows.set(row, top);
                  }
                  return wrong;
                })()""".formatted(elements, part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "text", "two", "bulletin"})
    void alignsAndFillsItsRows(String composition, Chromium chromium) throws IOException {
        for (int articles : SIZES) {
            try (SiteServer server = new SiteServer(FrontPages.make(articles, composition), "/");
                    Tab tab = chromium.open()) {
                tab.screen(1440, 900).open(server.address("index.html"));
                assertThat(number(tab, UNALIGNED_STORIES))
                        .as("stories of %d", articles)
                        .isZero();
                assertThat(number(tab, UNALIGNED_BLOCKS))
                        .as("blocks of %d", articles)
                        .isZero();
                assertThat(number(tab, ROWS_WITH_A_GAP))
                        .as("gaps of %d", articles)
                        .isZero();
                assertThat(number(tab, "document.documentElement.scrollHeight"))
                        .as("height of %d", articles)
                        .isLessThanOrEqualTo(articles > 30 ? 2900 : 2800);

                tab.screen(390, 844).open(server.address("index.html"));
                assertThat(number(tab, TOO_WIDE)).as("overflow of %d", articles).isZero();
                assertThat(number(tab, PICTURES_BEFORE_HEADLINES))
                        .as("pictures first of %d", articles)
                        .isZero();
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"picture, light", "text, dark", "two, dark", "bulletin, light"})
    void axeFindsNothing(String composition, String scheme, Chromium chromium) throws Exception {
        Axe axe = new Axe();
        try (SiteServer server = new SiteServer(FrontPages.make(30, composition), "/");
                Tab tab = chromium.open()) {
            for (int width : new int[] {1440, 390}) {
                tab.screen(width, 800).prefer("prefers-color-scheme", scheme);
                assertThat(axe.violations(tab.open(server.address("index.html"))))
                        .isEmpty();
            }
        }
    }

    private static int number(Tab tab, String script) {
        return tab.evaluate(script).asInt();
    }
}
