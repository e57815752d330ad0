package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A publication that consists of ordered chapters. */
class ChaptersTest extends ChapterPages {

    /** Returns the lines of the table of contents on the home page, as read by users. */
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
            // a hash may contain the digits of a year
            assertThat(text.replaceAll("[0-9A-Za-z+/]{40,}", ""))
                    .as(path)
                    .doesNotContain("<time", "1970", "datePublished", "dateModified", "lastmod");
        });
    }

    /** Links in the syntaxes of mdBook: to files, to their pages, and to headings of other files. */
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

    /** Figures are numbered by chapter across its files; sections have the numbers of their chapter. */
    @Test
    void numbersAreTheSameInAllEditions() throws IOException {
        site("kind: book\n");
        project.write(
                "content/chapters/map.png",
                Files.readAllBytes(Path.of("src/test/resources/dev/broadsheet/edition/map.png")));
        String figure = "![A map](map.png \"The map\")\n\n";
        project.write(
                "content/chapters/1-first.md", "# First\n\nText.\n\n## Alpha\n\n### Beta\n\n#### Deep\n\nText.\n");
        project.write("content/chapters/2-second/index.md", "# Second\n\n" + figure.replace("map.png", "../map.png"));
        project.write(
                "content/chapters/2-second/1-more.md",
                "# More\n\nSee [#figure-1].\n\n## Gamma\n\n" + figure.replace("map.png", "../map.png")
                        + "| a |\n| - |\n| b |\n\nTable: Things\n");
        project.write(
                "content/chapters/appendices/a.md",
                "# Keys\n\n## Delta\n\nSee [#figure-1].\n\n" + figure.replace("map.png", "../map.png"));

        Map<String, String> published = published();
        String site = String.join(
                " ",
                List.of("first", "second", "second/more", "appendices/a").stream()
                        .map(path -> page(published, path + "/index.html")
                                .select(".chapter h1, .text :is(h2, h3, h4), .text .number")
                                .text())
                        .toList());
        String epub = epub("book.epub");
        String pdf = pdf("book.pdf");

        for (String expected : List.of(
                "1 First", "1.1 Alpha", "1.1.1 Beta", "2 Second", "2.1 More", "2.1.1 Gamma", "A Keys", "A.1 Delta")) {
            assertThat(site).contains(expected);
            assertThat(epub).contains(expected);
            assertThat(pdf).contains(expected);
        }
        for (String label : List.of("Figure 2-1", "Figure 2-2", "Figure A-1")) {
            assertThat(site).contains(label);
            assertThat(epub).contains(label);
            assertThat(pdf).contains(label);
        }
        assertThat(page(published, "appendices/a/index.html")
                        .select(".text a.ref")
                        .text())
                .startsWith("Figure")
                .endsWith("A-1");
        assertThat(pdf).contains("See Figure A-1");
        assertThat(site).contains("Deep").doesNotContain("1.1.1.1");
        String reference = "See Figure 2-2";
        assertThat(page(published, "second/more/index.html").select(".ref").text())
                .startsWith("Figure")
                .endsWith("2-2");
        assertThat(epub.replace('\u00A0', ' ')).contains(reference);
        assertThat(pdf.replace('\u00A0', ' ')).contains(reference);
    }

    private String epub(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(project.output().resolve(name).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains("/text/")) {
                    text.append(Jsoup.parse(new String(
                                            zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                                    .text())
                            .append(' ');
                } else if (entry.getName().endsWith(".opf")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }

    private String pdf(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(project.output().resolve(name).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void bookOfChaptersHasNoDateAndNoListOfHashes() throws IOException {
        site("kind: book\n");
        chapters("front/preface.md", "1-first.md", "2-second.md");

        published();

        assertThat(epub("book.epub")).doesNotContain("dc:date");
        // Length of the extra field of the first entry, mimetype, which may have none; EPUB 3.3, section 4.2.2.
        assertThat(Files.readAllBytes(project.output().resolve("book.epub")))
                .startsWith('P', 'K')
                .satisfies(
                        bytes -> assertThat(new byte[] {bytes[28], bytes[29]}).containsOnly(0));
        assertThat(pdf("book.pdf"))
                .contains("Set in Source Serif 4", "3 source files.")
                .doesNotContain("1970");
        try (PDDocument document =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("CreateDate");
        }
    }

    @Test
    void chaptersOpenWhereTheBookSays() throws IOException {
        chapters("1-a.md", "2-b.md", "3-c.md");
        int recto = pages("recto");
        int any = pages("any");

        assertThat(any).isEqualTo(recto - 2);
        assertThat(pages("run-on")).isEqualTo(any - 2);
    }

    private int pages(String open) throws IOException {
        site("kind: book\neditions: [pdf]\nbooks: [{chapters: true, open: %s}]\n".formatted(open));
        published();
        try (PDDocument document =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void numbersGoAsDeepAsIsAsked() throws IOException {
        project.write("content/chapters/1-first.md", "# First\n\n## Alpha\n\nText.\n\n## Beta\n\nText.\n");
        chapters("2-second/index.md", "2-second/1-b.md");
        site("kind: book\neditions: [site]\nnumberDepth: 1\n");

        assertThat(outline()).containsExactly("1 First", "2 Title of 2-second/index.md", "Title of 2-second/1-b.md");
        assertThat(page(project.published(), "first/index.html")
                        .select(".text h2")
                        .eachText())
                .containsExactly("Alpha", "Beta");
    }

    @Test
    void titlesWithANumberOfTheirOwnGetNoOther() throws IOException {
        project.write(
                "content/chapters/1-first.md",
                "# Chapter 1: First\n\n## Alpha\n\n[](#a)\n\n| a |\n| - |\n| 1 |\n[Tides]\n{#a}\n");
        project.write(
                "content/chapters/2-second.md",
                "# Second\n\n## 2.1 Alpha\n\n### Below\n\n## Beta\n\n> ## Quoted\n\n### 3 ways\n\nText.\n");
        site("kind: book\neditions: [site]\n");

        assertThat(outline()).containsExactly("Chapter 1: First", "2 Second");
        assertThat(page(project.published(), "second/index.html")
                        .select(".text :is(h2, h3)")
                        .eachText())
                .containsExactly("2.1 Alpha", "Below", "2.2 Beta", "Quoted", "2.2.1 3 ways");
        assertThat(page(project.published(), "first/index.html").select(".text").text())
                .contains("Alpha")
                .contains("Table 1-1");
    }

    /** Ids as generated by the programs from which a work may be imported. */
    @ParameterizedTest
    @CsvSource({
        "broadsheet, read-write read-write-2 überblick snake-case s-2-ways",
        "github, read--write read--write-1 überblick snake_case s-2-ways",
        "mdbook, read--write read--write-1 Überblick snake_case s-2-ways",
        "zola, read-write read-write-1 uberblick snake-case s-2-ways"
    })
    void anchorsFollowTheRulesThatAreAskedFor(String style, String anchors) throws IOException {
        site("kind: book\neditions: [site]\nanchors: " + style + "\n");
        project.write(
                "content/chapters/1-first.md",
                "# First\n\n## Read & write\n\n[2](#2-ways)\n\n## Read & write\n\n## Überblick\n\n## snake_case\n\n## 2 ways\n");

        Document page = Jsoup.parse(new String(
                Objects.requireNonNull(published().get("first/index.html")).getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8));

        assertThat(String.join(" ", page.select(".text h2").eachAttr("id"))).isEqualTo(anchors);
        assertThat(page.select(".text p > a:not(.mark)").attr("href")).isEqualTo("#s-2-ways");
    }
}
