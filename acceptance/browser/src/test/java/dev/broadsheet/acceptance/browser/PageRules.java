package dev.broadsheet.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of a layout on each screen, by day and by night: no text overlaps another or is cut, no row has a hole, targets and
 * type are large enough.
 */
final class PageRules {

    private static final Path SCRIPT = Path.of("src/test/resources/pages/layout.js");
    private static final int[] WIDTHS = {320, 390, 768, 1024, 1280, 1440, 1920};

    private PageRules() {}

    /** Returns where a page breaks the rules. */
    static List<String> faults(Tab tab, String address) throws IOException {
        tab.screen(1280, 900).open(address).evaluate(Files.readString(SCRIPT));
        tab.evaluate("layout.pictures()");
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            for (String scheme : List.of("light", "dark")) {
                tab.screen(width, 900).prefer("prefers-color-scheme", scheme);
                tab.texts("layout.faults()").forEach(fault -> faults.add(width + " px, " + scheme + ": " + fault));
            }
        }
        return faults;
    }
}
