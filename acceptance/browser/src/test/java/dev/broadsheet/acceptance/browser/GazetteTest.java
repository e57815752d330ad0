package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Gazette;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the default theme. */
class GazetteTest extends NewspaperChecks {

    GazetteTest() throws IOException {
        super(Gazette.make());
    }

    /**
     * A word that most pages have is found if the query has no other word; otherwise a page need not have it. Ten results are
     * shown.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"the, 10", "the%20fahrkarte, 1", "fahrkarte, 1", "the%20qqqqqq, 0"})
    void findsAWordOfMostPagesIfTheQueryHasNoOther(String query, int count, Chromium chromium) {
        try (Tab tab = chromium.open()) {
            tab.open(address(SearchTest.PAGE + "#q=" + query));
            tab.evaluate(SearchTest.ANSWER);

            assertThat(tab.texts(SearchTest.RESULTS)).hasSize(count);
        }
    }
}
