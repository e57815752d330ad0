package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages fit their screen, and stay where they are while they load. */
@ExtendWith(Lab.class)
class LayoutTest {

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

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

    /** WCAG 2.2, 1.4.4: a page that is zoomed to 200 % has half as many pixels across. */
    @Test
    void noPageScrollsSidewaysAtTwiceTheSize(Chromium chromium, Fixture fixture, SiteServer server) {
        try (Tab tab = chromium.open()) {
            tab.screen(640, 512);
            for (String page : fixture.kinds()) {
                tab.open(server.address(page));
                tab.evaluate("document.documentElement.style.fontSize = '200%'");

                assertThat(tab.evaluate(TOO_WIDE).asInt()).as(page).isZero();
            }
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
