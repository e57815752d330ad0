package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing on any kind of page, by day and by night, on a desk and on a phone. */
@ExtendWith(Lab.class)
class AccessibilityTest {

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"light, 1280", "light, 390", "dark, 1280", "dark, 390"})
    void axeFindsNothing(String scheme, int width, Chromium chromium, Fixture fixture, SiteServer server)
            throws Exception {
        Axe axe = new Axe();
        try (Tab tab = chromium.open()) {
            tab.screen(width, 800).prefer("prefers-color-scheme", scheme);
            for (String page : fixture.kinds()) {
                List<String> violations = axe.violations(tab.open(server.address(page)));

                assertThat(violations).as(page).isEmpty();
            }
        }
    }
}
