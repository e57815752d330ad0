package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Quarterly;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Citations and lists of works in styles that others wrote, as browsers show them. */
@ExtendWith(Lab.class)
class QuarterlyTest {

    private static final List<String> PAGES = List.of("articles/walls/index.html", "articles/deiche/index.html");

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @FieldSource("dev.broadsheet.acceptance.Quarterly#STYLES")
    void axeFindsNothingAndNothingIsTooWide(String style, Chromium chromium) throws Exception {
        Axe axe = new Axe();
        try (SiteServer server = new SiteServer(Quarterly.make(style), "/");
                Tab tab = chromium.open()) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : List.of(1440, 320)) {
                    tab.screen(width, 800).prefer("prefers-color-scheme", scheme);
                    for (String page : PAGES) {
                        assertThat(axe.violations(tab.open(server.address(page))))
                                .as(page + ", " + scheme + ", " + width)
                                .isEmpty();
                        assertThat(tab.evaluate(TOO_WIDE).asInt()).as(page).isZero();
                    }
                }
            }
        }
    }

    /** A link from each citation to its work and back, which a keyboard reaches. */
    @ParameterizedTest
    @FieldSource("dev.broadsheet.acceptance.Quarterly#STYLES")
    void linksLeadBothWays(String style, Chromium chromium) throws Exception {
        try (SiteServer server = new SiteServer(Quarterly.make(style), "/");
                Tab tab = chromium.open()) {
            tab.open(server.address(PAGES.get(0)));

            assertThat(
                            tab.texts(
                                    "[...document.querySelectorAll('.citation, .cite-back')].filter(link =>"
                                            + " !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map(link => link.outerHTML)"))
                    .isEmpty();
            assertThat(tab.evaluate("document.querySelectorAll('.citation').length")
                            .asInt())
                    .isGreaterThan(15);
        }
    }
}
