package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be reached and seen with the keyboard alone. */
@ExtendWith(Lab.class)
class KeyboardTest {

    private static final String FOCUSABLE =
            "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

    /** What has the focus: its place among all that can have it. */
    private static final String PLACE = """
            [...document.querySelectorAll("%s")].filter(element => element.tabIndex >= 0 && element.checkVisibility())
                .indexOf(document.activeElement)
            """.formatted(FOCUSABLE);

    private static final String COUNT = """
            [...document.querySelectorAll("%s")].filter(element => element.tabIndex >= 0 && element.checkVisibility()).length
            """.formatted(FOCUSABLE);

    /** Whether the element with the focus shows it, and is on the screen. */
    private static final String SHOWN = """
            (() => {
              const style = getComputedStyle(document.activeElement);
              const box = document.activeElement.getBoundingClientRect();
              return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.height > 0
                  && box.bottom > 0 && box.top < innerHeight;
            })()
            """;

    private static final String LOST = "document.activeElement.outerHTML.slice(0, 120)";

    @Test
    void tabVisitsEverythingInOrder(Chromium chromium, Fixture fixture, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(1280, 800).prefer("prefers-reduced-motion", "reduce");
            for (String page : fixture.kinds()) {
                tab.open(server.address(page));
                int count = tab.evaluate(COUNT).asInt();
                List<Integer> visited = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    tab.press("Tab");
                    visited.add(tab.evaluate(PLACE).asInt());
                    assertThat(tab.evaluate(SHOWN).asBoolean())
                            .as(page + ": focus is seen on " + tab.evaluate(LOST))
                            .isTrue();
                }
                assertThat(visited).as(page).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
            }
        }
    }

    @Test
    void paragraphsAreNoStops(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(1280, 800).open(server.address("articles/the-long-report/index.html"));

            assertThat(tab.evaluate("document.querySelectorAll('.mark').length").asInt())
                    .isPositive();
            assertThat(tab.evaluate("[...document.querySelectorAll('.mark')].filter(mark => mark.tabIndex >= 0).length")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void theFirstTabOffersToSkipToTheText(Chromium chromium, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(1280, 800).open(server.address("articles/the-long-report/index.html"));
            tab.press("Tab");
            assertThat(tab.evaluate("document.activeElement.textContent").asText())
                    .isEqualTo("Skip to the text");
            tab.press("Enter");
            tab.press("Tab");

            assertThat(tab.evaluate("document.querySelector('main').contains(document.activeElement)")
                            .asBoolean())
                    .isTrue();
        }
    }
}
