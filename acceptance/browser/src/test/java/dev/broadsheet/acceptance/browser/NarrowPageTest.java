package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SiteOutput;
import dev.broadsheet.acceptance.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page fits the narrowest screen of WCAG 2.2, 1.4.10 without scrolling sideways, and all it asks for is there. */
class NarrowPageTest {

    private static final int WIDTH = 320;

    /** Shows each page in a frame, waits for its fonts, and writes down by how much its content is too wide. */
    private static final String MEASURE = """
            <!DOCTYPE html><title>Widths</title><pre id="widths"></pre>
            <script>
            (async () => {
              for (const path of [%s]) {
                const frame = document.createElement("iframe");
                frame.width = %d;
                frame.height = 800;
                frame.src = path;
                document.body.append(frame);
                await new Promise(loaded => frame.onload = loaded);
                await frame.contentDocument.fonts.ready;
                const page = frame.contentDocument.documentElement;
                document.getElementById("widths").append(path + " " + (page.scrollWidth - page.clientWidth) + "\\n");
              }
            })();
            </script>
            """;

    @TempDir
    Path profile;

    @Test
    void noPageIsWiderThanItsScreenAndNothingIsMissing() throws Exception {
        Tool browser = Tool.require("chromium", "chromium", "chromium-browser", "google-chrome");
        List<String> pages = pages();
        String paths = pages.stream().map(page -> '"' + page + '"').collect(Collectors.joining(", "));
        try (SiteServer server = new SiteServer(SiteOutput.folder(), MEASURE.formatted(paths, WIDTH))) {
            String document = browser.run(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--user-data-dir=" + profile,
                    "--virtual-time-budget=20000",
                    "--dump-dom",
                    server.address(SiteServer.EXTRA));

            String expected = pages.stream().map(page -> page + " 0\n").collect(Collectors.joining());
            assertThat(document).contains("<pre id=\"widths\">" + expected + "</pre>");
            // Chromium asks for it of itself, on behalf of the measuring page.
            assertThat(server.missing()).isSubsetOf("/favicon.ico");
        }
    }

    private static List<String> pages() throws IOException {
        return SiteOutput.files(".html").stream()
                .map(file -> "/" + SiteOutput.folder().relativize(file))
                .toList();
    }
}
