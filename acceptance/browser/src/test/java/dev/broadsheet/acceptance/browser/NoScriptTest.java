package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader without JavaScript misses nothing. */
@ExtendWith(Lab.class)
class NoScriptTest {

    /** Elements with a text of their own that are not shown, but for those that are shown on request. */
    private static final String HIDDEN = """
            [...document.querySelectorAll("main *")]
              .filter(element => !element.checkVisibility() && !element.closest("[popover], details, [hidden], script"))
              .map(element => element.outerHTML.slice(0, 80))
            """;

    @Test
    void everyPageIsComplete(Chromium chromium, Fixture fixture, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.withoutScript().screen(1280, 800);
            for (String page : fixture.kinds()) {
                tab.open(server.address(page));

                assertThat(tab.texts(HIDDEN)).as(page).isEmpty();
                assertThat(tab.evaluate("document.querySelector('main').innerText.length")
                                .asInt())
                        .as(page)
                        .isPositive();
            }
        }
    }
}
