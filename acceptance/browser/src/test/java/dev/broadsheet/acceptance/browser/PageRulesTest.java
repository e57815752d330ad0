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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that once broke a rule of their layout. */
@ExtendWith(Lab.class)
class PageRulesTest {

    private static final String NEWSPAPER = "title: Small\neditions: [site]\n";
    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private static final String LEFT_BESIDE_A_PICTURE = "document.querySelector('.text').getBoundingClientRect().width"
            + " - document.querySelector('.text img').getBoundingClientRect().width";

    private static final String PARAGRAPH = "The committee writes of the bridge over the river. ".repeat(9) + "\n\n";

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
                        i -> article("The " + (i % 3 == 0 ? LONG_WORD : "bridge") + " of the river", """
                                language: de
                                standfirst: The committee writes of the bridge over the river.
                                picture: 1200x800.jpg
                                """, "Ships.")));

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

    /** What is wider than the text, or beside it, is far below the sidebar and no reason to leave it empty. */
    @ParameterizedTest
    @ValueSource(strings = {"wide", "full", "margin"})
    void oneFigureLeavesTheSidebarAsItIs(String size, Chromium chromium) throws IOException {
        String text = PARAGRAPH.repeat(6) + "![A](1200x800.jpg \"A view\"){." + size + "}\n\n" + PARAGRAPH.repeat(3)
                + "![A](600x1500.jpg \"A view\"){." + size + "}\n\n```java\ncall(" + "argument, ".repeat(9)
                + "last);\n```\n\n" + PARAGRAPH + "A note in the margin. {.side-note}\n\n" + PARAGRAPH;
        String keys = "keyPoints: [The first point, The second]\npeople: [{name: Ada Berg, role: A pilot}]\n";

        hold(chromium, size, Map.of("articles/a.md", article("Views", keys, text)), "articles/a/index.html");
    }

    /** Neither code nor a title without a space makes the page wider than the screen. */
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ar"})
    void nothingIsWiderThanThePage(String language, Chromium chromium) throws IOException {
        String text = PARAGRAPH + "A note in the margin. {.side-note}\n\n" + PARAGRAPH.repeat(8) + "```java\ncall("
                + "argument, ".repeat(19) + "last);\n```\n\n::: gallery " + LONG_WORD
                + "\n![A](1200x800.jpg \"A view\")\n\n![A](900x900.jpg \"A view\")\n:::\n\n| A | B |\n|---|---|\n| "
                + LONG_WORD + " | " + LONG_WORD + " |\n";

        hold(
                chromium,
                "wider-" + language,
                Map.of("articles/a.md", article("Views", "language: " + language + "\n", text)),
                "articles/a/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: book\n", "kind: manual\n"})
    void picturesAreAsWideAsTheTextOfABook(String kind, Chromium chromium) throws IOException {
        Map<String, String> files =
                Map.of("chapters/a.md", "---\ntitle: A\n---\n\n" + PARAGRAPH + "![A](1200x800.jpg \"A view\")\n");
        try (SiteServer server = new SiteServer(SmallSite.make("rules-book", NEWSPAPER + kind, files), "/");
                Tab tab = chromium.open()) {
            tab.screen(1280, 2000).open(server.address("a/index.html"));

            assertThat(tab.evaluate(LEFT_BESIDE_A_PICTURE).asDouble()).isBetween(-1.0, 1.0);
        }
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
