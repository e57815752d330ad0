package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The table of contents beside each chapter, and the links to the previous and the next chapter. */
class ChapterSidebarTest extends ChapterPages {

    @Test
    void chaptersLeadOnAndShowTheirBranchOpen() throws IOException {
        chapters("1-first.md", "2-second/index.md", "2-second/1-b.md", "3-third/index.md", "3-third/1-c.md");

        Document page = page(published(), "second/b/index.html");

        assertThat(page.select(".neighbours a[rel=prev]").eachText())
                .containsExactly(
                        "Previous page 2 Title of 2-second/index.md", "Previous page 2 Title of 2-second/index.md");
        assertThat(page.select(".neighbours a[rel=next]").eachAttr("href")).containsOnly("../../third/index.html");
        assertThat(page.select(".outline [aria-current=page]").text()).isEqualTo("2.1 Title of 2-second/1-b.md");
        assertThat(page.select(".outline details[open] a").text()).isEqualTo("2.1 Title of 2-second/1-b.md");
        assertThat(page.select(".outline details")).hasSize(2);
        assertThat(page.select("h1").text()).isEqualTo("2.1 Title of 2-second/1-b.md");
        assertThat(page.select("script[src]")).isEmpty();
    }

    /** Of a long table of contents, a page has the parts, the chapters of its part, and the sections that contain it. */
    @Test
    void ofLongContentsAPageHasWhatIsNearIt() throws IOException {
        chapters("one/a.md", "one/b.md", "three/f.md");
        chapters("two/c.md", "two/d/index.md", "two/d/1.md", "two/d/2.md", "two/e/index.md", "two/e/3.md");
        site("kind: book\neditions: [site]\nsidebarLines: 10\n");

        Document page = page(published(), "two/d/1/index.html");

        assertThat(page.select(".outline li > a, .outline li > p").eachText())
                .containsExactly(
                        "One",
                        "Three",
                        "Two",
                        "4 Title of two/c.md",
                        "5 Title of two/d/index.md",
                        "5.1 Title of two/d/1.md",
                        "5.2 Title of two/d/2.md",
                        "6 Title of two/e/index.md");
        assertThat(page.select(".outline .part > a").eachAttr("href"))
                .containsExactly("../../../one/a/index.html", "../../../three/f/index.html");
        assertThat(page.select(".outline > p a").eachText()).containsExactly("Contents", "Close", "Whole contents");

        site("kind: book\neditions: [site]\nsidebarLines: 12\n");
        assertThat(page(published(), "two/d/1/index.html").select(".outline li > a"))
                .hasSize(9);
    }

    /** The size of a site is linear in the number of chapters, not quadratic, whatever their order. */
    @Test
    void pagesAreNoLongerWhenThereAreMoreChapters() throws IOException {
        site("kind: book\neditions: [site]\nsidebarLines: 10\n");
        for (int number = 1; number <= 40; number++) {
            chapters(number + ".md");
        }

        Map<String, String> published = published();

        assertThat(lines(published, "20"))
                .containsExactly(
                        "",
                        "18 Title of 18.md",
                        "19 Title of 19.md",
                        "20 Title of 20.md",
                        "21 Title of 21.md",
                        "22 Title of 22.md",
                        "");
        assertThat(lines(published, "1"))
                .hasSize(6)
                .startsWith("1 Title of 1.md")
                .endsWith("");
        assertThat(lines(published, "40"))
                .hasSize(6)
                .startsWith("", "36 Title of 36.md")
                .endsWith("40 Title of 40.md");
        assertThat(page(published, "20/index.html")
                        .select(".outline li a[aria-label]")
                        .eachAttr("href"))
                .containsOnly("../index.html");
        assertThat(page(published, "index.html").select(".whole-outline li")).hasSize(40);
    }

    /** Returns the lines beside a chapter; an empty one stands for omitted lines. */
    private List<String> lines(Map<String, String> published, String chapter) {
        return page(published, chapter + "/index.html").select(".outline li a").stream()
                .map(link -> link.hasAttr("aria-label") ? "" : link.text())
                .toList();
    }
}
