package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Gazette;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** In a theme of another character, which is made by what a house may write and nothing else. */
class FinancialDailyTest extends NewspaperChecks {

    FinancialDailyTest() throws IOException {
        super(Gazette.inDress("financial-daily"));
    }

    @Test
    void pageAndTypeAreItsOwn(Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.screen(1440, 900).open(address("articles/central-banks/index.html"));

            assertThat(tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
                            .asText())
                    .isEqualTo("rgb(253, 238, 224)");
            assertThat(tab.evaluate(
                                    "document.fonts.ready.then(fonts => [...fonts].filter(font => font.status == 'loaded')"
                                            + ".map(font => font.family.replaceAll('\"', '')).sort().filter((one, i, all) => all[i - 1] != one)"
                                            + ".join())")
                            .asText())
                    .contains("Libre Franklin,Newsreader,Newsreader Display")
                    .doesNotContain("Source Serif 4", "Source Sans 3");
        }
    }
}
