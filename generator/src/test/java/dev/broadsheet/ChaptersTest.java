package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication of chapters in an order of their own. */
class ChaptersTest {

    private static final String SITE = "title: A Manual\nbaseUrl: https://manual.example/\n%s";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root);
        site("kind: book\neditions: [site]\n");
    }

    private void site(String more) {
        project.write("content/site.yaml", SITE.formatted(more));
    }

    private void chapters(String... paths) {
        for (String path : paths) {
            project.write("content/chapters/" + path, "# Title of " + path + "\n\nText of " + path + ".\n");
        }
    }

    private Map<String, String> published() throws IOException {
        GenerationReport report = project.generate();
        assertThat(report.diagnostics()).isEmpty();
        return project.published();
    }

    private Document page(Map<String, String> published, String path) {
        return Jsoup.parse(Objects.requireNonNull(published.get(path), path));
    }

    /** The lines of the contents on the home page, as they are read. */
    private List<String> outline() throws IOException {
        return page(published(), "index.html").select(".whole-outline").select("h2:not(.label), a, .draft").stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void siteYamlSaysTheOrder() throws IOException {
        chapters("preface.md", "b.md", "a.md", "a-1.md", "a-1-1.md", "z.md", "tables.md", "thanks.md");
        site("""
                kind: book
                editions: [site]
                contents:
                  front: preface.md
                  chapters: [b.md]
                  parts:
                    - title: The part
                      chapters:
                        - file: a.md
                          title: Called A
                          sections:
                            - file: a-1.md
                              sections: [a-1-1.md]
                        - title: Not yet written
                        - z.md
                  appendices: [tables.md]
                  back: thanks.md
                """);

        assertThat(outline())
                .containsExactly(
                        "Title of preface.md",
                        "1 Title of b.md",
                        "The part",
                        "2 Called A",
                        "2.1 Title of a-1.md",
                        "2.1.1 Title of a-1-1.md",
                        "3 Not yet written",
                        "4 Title of z.md",
                        "A Title of tables.md",
                        "Title of thanks.md");
    }

    @Test
    void summaryOfMdBookSaysTheOrder() throws IOException {
        chapters("README.md", "one.md", "two/README.md", "two/deep.md", "two/deep/er.md", "end.md", "a b.md");
        project.write("content/chapters/SUMMARY.md", """
                # Summary

                <!-- What is in a comment
                is not read. -->
                [Introduction](README.md)

                # Part *one*

                - [One with `code`](one.md)
                * [Two](two/README.md)
                    - [Deep](./two/deep.md)
                        - [Deeper](two/deep/er.md)
                    - [Draft]()

                ---

                - [With \\[brackets\\]](<a b.md>)

                [End](end.md)
                """);

        assertThat(outline())
                .containsExactly(
                        "Introduction",
                        "Part one",
                        "1 One with code",
                        "2 Two",
                        "2.1 Deep",
                        "2.1.1 Deeper",
                        "2.2 Draft",
                        "3 With [brackets]",
                        "End");
    }

    @Test
    void namesOfFilesSayTheOrder() throws IOException {
        chapters(
                "10-last.md",
                "2-second/index.md",
                "2-second/2-b.md",
                "2-second/10-c.md",
                "1-first.md",
                "3-the-part/a.md",
                "appendices/tables.md",
                "front/preface.md",
                "back/thanks.md");

        assertThat(outline())
                .containsExactly(
                        "Title of front/preface.md",
                        "1 Title of 1-first.md",
                        "2 Title of 2-second/index.md",
                        "2.1 Title of 2-second/2-b.md",
                        "2.2 Title of 2-second/10-c.md",
                        "The part",
                        "3 Title of 3-the-part/a.md",
                        "4 Title of 10-last.md",
                        "A Title of appendices/tables.md",
                        "Title of back/thanks.md");
    }

    @Test
    void addressesFollowFromPaths() throws IOException {
        chapters("1-guide/index.md", "1-guide/02-install.md", "cli/install.md", "[[.md", "[.md", "$.md", "x.py.md");
        chapters("clang.md", "clang++.md");

        assertThat(published().keySet())
                .contains(
                        "guide/index.html",
                        "guide/install/index.html",
                        "cli/install/index.html",
                        "bracket-bracket/index.html",
                        "bracket/index.html",
                        "dollar/index.html",
                        "x-py/index.html",
                        "clang/index.html",
                        "clang-plus-plus/index.html");
    }

    @Test
    void noDateIsInvented() throws IOException {
        chapters("1-first.md", "2-second.md");

        Map<String, String> published = published();

        assertThat(published.keySet()).doesNotContain("feed.xml", "feed.json", "archive/index.html");
        published.forEach((path, text) -> {
            assertThat(text).as(path).doesNotContain("<time", "1970", "datePublished", "dateModified", "lastmod");
        });
    }

    @Test
    void chaptersLeadOnAndShowTheirBranchOpen() throws IOException {
        chapters("1-first.md", "2-second/index.md", "2-second/1-b.md", "3-third/index.md", "3-third/1-c.md");

        Document page = page(published(), "second/b/index.html");

        assertThat(page.select(".steps a[rel=prev]").eachText())
                .containsExactly(
                        "Previous page 2 Title of 2-second/index.md", "Previous page 2 Title of 2-second/index.md");
        assertThat(page.select(".steps a[rel=next]").eachAttr("href")).containsOnly("../../third/index.html");
        assertThat(page.select(".outline [aria-current=page]").text()).isEqualTo("2.1 Title of 2-second/1-b.md");
        assertThat(page.select(".outline details[open] a").text()).isEqualTo("2.1 Title of 2-second/1-b.md");
        assertThat(page.select(".outline details")).hasSize(2);
        assertThat(page.select("h1").text()).isEqualTo("2.1 Title of 2-second/1-b.md");
        assertThat(page.select("script[src]")).isEmpty();
    }

    /** As mdBook has them: to files, to their pages, and to the titles of others. */
    @Test
    void linksToTitlesAndToPagesHold() throws IOException {
        chapters("one/README.md", "two.md");
        project.write(
                "content/chapters/three.md",
                "# Three\n\n[a](two.md#title-of-two-md) [b](one/index.html) [c](two.html) [d](#three)\n");

        Document page = page(published(), "three/index.html");

        assertThat(page.select(".text a:not(.mark)").eachAttr("href"))
                .containsExactly("../two/index.html", "../one/index.html", "../two/index.html", "index.html");
        assertThat(page.select("h1").attr("id")).isEqualTo("three");
    }

    @Test
    void newsroomMayHaveAManual() throws IOException {
        chapters("style.md");
        project.article("news", "Text.");
        site("editions: [site, epub]\n");

        Map<String, String> published = published();

        assertThat(page(published, "index.html").select(".lead-title").text()).isEqualTo("Title of news");
        assertThat(page(published, "contents/index.html")
                        .select(".whole-outline a")
                        .text())
                .isEqualTo("1 Title of style.md");
        assertThat(published.keySet()).contains("style/index.html", "book.epub", "manual.epub", "feed.xml");
    }

    @Test
    void partsOfFilesAreNoChapters() throws IOException {
        chapters("1-first.md");
        project.write("content/chapters/SUMMARY.md", "- [One](1-first.md)\n");
        project.write("content/chapters/part.md", "#### A part\n");
        project.write("content/chapters/1-first.md", "# First\n\n## One\n\n### Two\n\n{{#include part.md}}\n");

        assertThat(project.generate().published()).isTrue();
        assertThat(project.published().keySet()).doesNotContain("part/index.html");
    }
}
