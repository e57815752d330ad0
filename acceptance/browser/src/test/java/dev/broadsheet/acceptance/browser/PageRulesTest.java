package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.SmallSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that once broke a rule of their layout. */
@ExtendWith(Lab.class)
class PageRulesTest {

    private static final String NEWSPAPER = "title: Small\neditions: [site]\n";
    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    @Test
    void textBeginsBeforeManyHeadings(Chromium chromium) throws IOException {
        String entries = IntStream.range(0, 60)
                .mapToObj("## 06:%02d Water rises\n\nThe bridge is closed.\n\n"::formatted)
                .collect(Collectors.joining());

        hold(chromium, "live", Map.of("articles/live.md", article("Live", "", entries)), "articles/live/index.html");
    }

    @Test
    void columnsOfAListAreOneBelowTheOther(Chromium chromium) throws IOException {
        Map<String, String> files = Map.of(
                "articles/a.md", article("Harbours", "picture: 1200x800.jpg\n", "Ships."),
                "articles/b.md", article("ثمن الماء", "language: ar\npicture: 900x900.jpg\n", "ماء."));

        hold(chromium, "rows", files, "sections/world/index.html");
    }

    @Test
    void longWordsKeepToTheirColumn(Chromium chromium) throws IOException {
        Map<String, String> files = IntStream.range(0, 12)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "articles/text-" + i + ".md",
                        i -> article(
                                "The " + (i % 3 == 0 ? LONG_WORD : "bridge") + " of the river",
                                "language: de\nstandfirst: The committee writes of the bridge over the river.\n"
                                        + "picture: 1200x800.jpg\n",
                                "Ships.")));

        hold(chromium, "words", files, "index.html");
    }

    @Test
    void picturesOfAGalleryAreInRows(Chromium chromium) throws IOException {
        String gallery = SmallSite.PICTURES.stream()
                .map(size -> "![A](%dx%d.jpg \"A view of the harbour\")\n\n".formatted(size[0], size[1]))
                .collect(Collectors.joining("", "::: gallery Views\n", ":::\n"));

        hold(chromium, "gallery", Map.of("articles/a.md", article("Views", "", gallery)), "articles/a/index.html");
    }

    @Test
    void storiesWithAndWithoutPicturesLeaveNoHoles(Chromium chromium) throws IOException {
        Map<String, String> files = IntStream.range(0, 30)
                .boxed()
                .collect(Collectors.toMap(i -> "articles/text-" + i + ".md", PageRulesTest::mixed));

        hold(chromium, "mixed", files, "index.html");
    }

    private static String mixed(int i) {
        String keys = "standfirst: The committee writes of the bridge over the river and of what the winter took.\n"
                + (i % 3 == 1 ? "picture: 1200x800.jpg\n" : "");
        return article("The bridge of the river, seen from the north bank", keys, "Ships.")
                .replace(
                        "World",
                        List.of("World", "Economy", "Climate", "Culture", "Science")
                                .get(i % 5));
    }

    private static String article(String title, String keys, String text) {
        return "---\ntitle: " + title + "\ndate: 2026-03-01\nsection: World\n" + keys + "---\n\n" + text + "\n";
    }

    private static void hold(Chromium chromium, String name, Map<String, String> files, String page)
            throws IOException {
        try (SiteServer server = new SiteServer(SmallSite.make("rules-" + name, NEWSPAPER, files), "/");
                Tab tab = chromium.open()) {
            assertThat(PageRules.faults(tab, server.address(page))).isEmpty();
        }
    }
}
