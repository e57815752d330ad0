package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Gazette;
import java.io.IOException;

/** In the default theme. */
class GazetteTest extends NewspaperChecks {

    GazetteTest() throws IOException {
        super(Gazette.make());
    }
}
