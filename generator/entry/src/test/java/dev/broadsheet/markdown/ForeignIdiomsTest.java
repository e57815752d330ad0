package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Idioms of blogs and of books made with other tools, in random combinations. */
class ForeignIdiomsTest {

    private static final long SEED = Long.getLong("nets.seed", 1);

    private static final int SHARE = Integer.getInteger("nets.share", 1);

    private static final List<String> PICTURES =
            List.of("![A map](map.png)", "![A map](map.png){.wide}", "[![A map](map.png)](https://maps.example/)");

    private static final List<String> BELOW = List.of("\n", "  \n", "\\\n", "<br>\n", "\n\n", "\n\n\n");

    private static final List<String> CAPTIONS = List.of(
            "_The strait_",
            "*The strait*",
            "<em>The strait</em>",
            "<i>The strait</i>",
            "*The [strait](https://strait.example/)*",
            "*The **strait***",
            "<span class=\"caption\">The strait</span>",
            "[The strait]{.caption}");

    private static final List<String> EMPTY = List.of(
            "<a id=\"%s\"></a>",
            "<a name=\"%s\"></a>", "<span id=\"%s\"></span>", "<a id=\"%1$s\"></a><a id=\"%1$s-2\"></a>", "[]{#%s}");

    private static final List<String> TITLES =
            List.of("# Tides", "Tides\n=====", "# %sTides", "# Tides %s", "<h1>Tides</h1>", "# *Tides*");

    private final Diagnostics diagnostics = new Diagnostics();

    private final Random random = new Random(SEED);

    @Test
    void emphasisBelowAPictureIsItsCaption() {
        Element text = article("Before.\n\n![A map](map.png)\n_The strait_\n\nAfter.\n");

        assertThat(text.select("figure > img + figcaption").html()).isEqualTo("The strait");
        assertThat(text.select("em")).isEmpty();
    }

    @Test
    void otherTextBelowAPictureStays() {
        Element text =
                article("Before.\n\n![A map](map.png)\n*Not* a caption.\n\n![A map](map.png \"Strait\")\n\n*After.*\n");

        assertThat(text.select("p").eachText()).containsExactly("Before.", "Not a caption.", "After.");
        assertThat(text.select("p.picture-first").eachText()).containsExactly("Not a caption.");
        assertThat(text.select("figcaption").text()).endsWith("Strait");
    }

    @Tag("net")
    @Test
    void captionsBelowPicturesAreInTheirFigures() {
        for (int i = 0; i < 500 * SHARE; i++) {
            String idiom = any(PICTURES) + any(BELOW) + any(CAPTIONS);
            String block = any(List.of(idiom, "> " + idiom.replace("\n", "\n> ")));
            String written = any(List.of("", "Before.\n\n", "---\n\n")) + block + any(List.of("", "\n\nAfter.")) + "\n";

            assertThat(article(written).select("figure:has(img) > figcaption").text())
                    .as("seed " + SEED + ":\n" + written)
                    .isEqualTo("The strait");
        }
    }

    @Test
    void aTitleMayFollowAnAnchor() {
        ParsedBody chapter = chapter("<a id=\"old\"></a>\n\n# Tides\n\nWords.\n");

        assertThat(chapter.title()).contains(new ParsedBody.Title("Tides", "tides"));
        assertThat(html(chapter).select("h2")).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aLaterHeadingOfAChapterBlamesNoFrontMatter() {
        chapter("Words.\n\n# Tides\n");

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("a heading of level 1 is in the body, where the title of the chapter is level 1");
    }

    @Tag("net")
    @Test
    void titlesMayFollowAndHoldAnchors() {
        for (int i = 0; i < 300 * SHARE; i++) {
            String before = any(EMPTY);
            String written = before.formatted("a") + "\n\n"
                    + any(TITLES).formatted(any(EMPTY).formatted("b"))
                    + any(List.of("", "\n\nWords.", "\n\n## More", "\n\n- one")) + "\n";
            ParsedBody chapter = chapter(written);
            String about = "seed " + SEED + ":\n" + written;

            assertThat(chapter.title().map(ParsedBody.Title::text)).as(about).contains("Tides");
            assertThat(html(chapter).select("h2").eachText()).as(about).doesNotContain("Tides");
            assertThat(html(chapter).select("[id]").eachAttr("id"))
                    .as(about)
                    .containsAll(chapter.ids().stream()
                            .filter(id -> !id.equals("tides"))
                            .toList());
        }
    }

    private ParsedBody chapter(String markdown) {
        return Bodies.parseChapter(markdown, diagnostics).orElseThrow();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Element article(String markdown) {
        return html(Bodies.parse(markdown, diagnostics).orElseThrow());
    }

    private static Element html(ParsedBody body) {
        return Jsoup.parseBodyFragment(Bodies.xhtml(body, false)).body();
    }
}
