package dev.broadsheet;

import static dev.broadsheet.Project.printed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The common list of works cited in all chapters. */
class BookReferencesTest {

    private static final String SITE = """
            title: A Manual
            baseUrl: https://manual.example/
            kind: manual
            contents: {chapters: [a.md, b.md]}
            bibliography: sources.bib
            references: end-of-book
            """;

    private static final String BIB = """
            @book{smith2020, author = {Smith, Jane and M{\\"u}ller, Karl}, title = {Tides of the Coast},
              publisher = {Coast Press}, address = {London}, year = 2020}
            @article{lee99, author = {Ann Lee}, title = "On neap tides", journal = {J. Sea}, year = {1999},
              doi = {10.1/x}}
            @article{lee99b, author = {Ann Lee}, title = {Again}, journal = {J. Sea}, year = {1999}}
            """;

    private static final String HEAD = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="%s">
              <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
            """;

    private static final String NUMBERS = HEAD.formatted("in-text") + """
              <citation collapse="citation-number">
                <sort><key variable="citation-number"/></sort>
                <layout delimiter="," vertical-align="sup"><text variable="citation-number"/></layout>
              </citation>
              <bibliography second-field-align="flush">
                <layout suffix="."><text variable="citation-number"/><text variable="title"/></layout>
              </bibliography>
            </style>
            """;

    private static final String NOTES = HEAD.formatted("note") + """
              <citation>
                <layout suffix="." delimiter="; ">
                  <choose>
                    <if position="ibid"><text term="ibid"/></if>
                    <else-if position="subsequent"><text value="again"/></else-if>
                    <else><text variable="title" quotes="true"/></else>
                  </choose>
                </layout>
              </citation>
              %s
            </style>
            """;

    @TempDir
    Path root;

    private Project project(String more) {
        return Project.in(root)
                .write("content/site.yaml", SITE + more)
                .write("content/sources.bib", BIB)
                .write("content/chapters/a.md", "# A tide\n\nHigh [see @lee99, p. 12; @smith2020], as @lee99 says.\n")
                .write(
                        "content/chapters/b.md",
                        "# Banks\n\nAs @lee99b says [-@lee99b]. Low.[^n]\n\n[^n]: In [@lee99].\n");
    }

    private Project styled(String style) {
        return project("citationStyle: house.csl\n").write("content/house.csl", style);
    }

    private static String page(Project project, String path) throws IOException {
        return new String(
                Objects.requireNonNull(project.published().get(path)).getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    private String ofBook(String path) throws IOException {
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile());
                InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry("OEBPS/" + path), path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String print() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(root.resolve("target/site/book.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    @Test
    void isAPageOfTheSiteThatChaptersLeadToAndBack() throws IOException {
        Project project = project("");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project, "a/index.html"))
                .contains("(see <a id=\"cite-1\" href=\"../references/index.html#ref-lee99\" class=\"citation\""
                        + " role=\"doc-biblioref\">Lee 1999b</a>, p. 12; ")
                .doesNotContain("class=\"references\"");
        assertThat(page(project, "b/index.html"))
                .contains("As Lee (<a id=\"cite-1\" href=\"../references/index.html#ref-lee99b\"", ">1999a</a>)")
                .contains("In (<a id=\"cite-3\"", ">Lee 1999b</a>)");
        assertThat(page(project, "references/index.html"))
                .contains("<h1>References</h1>")
                .contains("<div class=\"references\" role=\"doc-bibliography\"><ul><li id=\"ref-lee99b\">")
                .containsOnlyOnce("id=\"ref-lee99\"")
                .contains("href=\"../a/index.html#cite-3\" aria-label=\"Back to the citation: 1 A tide\"")
                .contains("href=\"../b/index.html#cite-3\" aria-label=\"Back to the citation: 2 Banks\"")
                .contains("href=\"https://doi.org/10.1/x\"");
        assertThat(page(project, "index.html")).contains(">References</a>");
    }

    @Test
    void isBehindTheTextOfTheBook() throws IOException {
        project("").generate();

        assertThat(ofBook("text/references.xhtml"))
                .contains("role=\"doc-bibliography\" epub:type=\"bibliography\"", "href=\"a.xhtml#cite-1\"");
        assertThat(ofBook("text/a.xhtml")).contains("href=\"references.xhtml#ref-lee99\"");
        assertThat(ofBook("nav.xhtml"))
                .contains("<li><a epub:type=\"bibliography\" href=\"text/references.xhtml\">References</a></li>");
        assertThat(print())
                .contains("High (see Lee 1999b, p. 12; Smith and M\u00FCller 2020), as Lee (1999b) says.")
                .contains("References Lee, Ann. 1999a. \u201CAgain\u201D, J. Sea. \u2191 2")
                .contains("https://doi.org/10.1/x \u2191 1\u20132")
                .contains("2 source files");
    }

    @Test
    void hasNumbersInTheOrderOfReading() throws IOException {
        Project project = styled(NUMBERS);
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project, "a/index.html"))
                .contains(
                        "High<sup>see </sup><a id=\"cite-1\"",
                        "as Lee<a id=\"cite-3\"",
                        "<sup>1</sup>",
                        "<sup>2</sup>");
        assertThat(page(project, "b/index.html")).contains("<sup>3</sup>", "In<a id=\"cite-3\"", "<sup>1</sup>");
        assertThat(page(project, "references/index.html").replaceAll("<[^>]*>", ""))
                .contains("1 On neap tides. 1 \u2191 2\n2 Tides of the Coast. 1\n3 Again. 2 \u2191\n");
        project.write("content/site.yaml", SITE.replace("[a.md, b.md]", "[b.md, a.md]") + "citationStyle: house.csl\n");
        project.generate();

        assertThat(page(project, "b/index.html")).contains("<sup>1</sup>", "<sup>2</sup>");
    }

    /** Notes are numbered by chapter, and the site shows one chapter at a time. */
    @Test
    void namesAWorkInFullInTheFirstNoteOfEachChapter() throws IOException {
        Project project = styled(
                        NOTES.formatted("<bibliography><layout><text variable=\"title\"/></layout></bibliography>"))
                .write("content/chapters/a.md", "# A tide\n\nHigh [@lee99]. Low [@lee99]. So [@lee99b] and [@lee99].\n")
                .write("content/chapters/b.md", "# Banks\n\nAs @lee99 says. Again [@lee99].\n");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project, "a/index.html"))
                .contains(">\u201COn neap tides.\u201D</a>", ">Ibid.</a>", ">\u201CAgain.\u201D</a>", ">again</a>.");
        assertThat(page(project, "b/index.html"))
                .contains("As Lee<sup class=\"note-ref\">")
                .contains(">\u201COn neap tides.\u201D</a>", ">Ibid.</a>")
                .doesNotContain(">again</a>");
    }

    @Test
    void isWhereTheAuthorWantsIt() throws IOException {
        for (String block : List.of("::: references", "::: {#refs}")) {
            Project project = project("")
                    .write("content/site.yaml", SITE.replace("b.md]}", "b.md], back: [works.md]}"))
                    .write(
                            "content/chapters/works.md",
                            "# Works\n\nAll of them, and @smith2020:\n\n" + block + "\n:::\n");
            assertThat(printed(project.generate())).isEmpty();

            assertThat(project.published().keySet()).doesNotContain("references/index.html");
            assertThat(page(project, "a/index.html")).contains("href=\"../works/index.html#ref-lee99\"");
            assertThat(page(project, "works/index.html"))
                    .contains("href=\"#ref-smith2020\"", "class=\"references\"", "href=\"#cite-1\"")
                    .contains("aria-label=\"Back to the citation\"");
        }
    }

    @Test
    void isOfOneTextWhereTheBlockIsInIt() throws IOException {
        Project project = Project.start(root)
                .write("content/site.yaml", "title: News\nbaseUrl: https://news.example/\nbibliography: sources.bib\n")
                .write("content/sources.bib", BIB)
                .article("a", "As @lee99 says.\n\n## Read more\n\n::: references\n:::\n\n## Behind it\n\nThe end.");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project, "articles/a/index.html"))
                .containsSubsequence("Read more", "<section class=\"references\"", "id=\"ref-lee99\"", "Behind it")
                .containsOnlyOnce("id=\"ref-lee99\"");
    }

    @Test
    void hasNoWorksOfChaptersThatAreInNoBook() throws IOException {
        Project project = project("").write("content/chapters/c.md", "# Apart\n\nAs @lee99b and @smith2020 say.\n");
        assertThat(printed(project.generate())).contains("warning BS-TOC-003");

        assertThat(page(project, "c/index.html"))
                .contains("href=\"#ref-lee99b\"", ">1999</a>", "<h2 id=\"references\">", "href=\"#cite-1\"");
        assertThat(page(project, "references/index.html")).doesNotContain("../c/");
    }

    @Test
    void tellsWorksOfOneKeyApart() throws IOException {
        Project project = project("")
                .write("content/chapters/own.bib", "@book{lee99, author = {Bo Lee}, title = {Other}, year = 2001}\n")
                .write("content/chapters/b.md", "---\nbibliography: own.bib\n---\n# Banks\n\nAs @lee99 says.\n");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project, "b/index.html")).contains("#ref-lee99-2\"", ">2001</a>");
        assertThat(page(project, "references/index.html")).contains("id=\"ref-lee99\"", "id=\"ref-lee99-2\"");
    }

    @Test
    void isMissedWhereItHasNoEffect() {
        Project project = project("");
        project.write("content/chapters/a.md", "# A tide\n\nHigh.\n")
                .write("content/chapters/b.md", "# Banks\n\nLow.\n");
        assertThat(printed(project.generate())).startsWith("""
                warning BS-CITE-014: 'references: end-of-book' has no effect: no chapter cites a work
                  --> content/site.yaml:6:13
                   6 | references: end-of-book
                     |             ^
                  = delete the line

                """);
        project.write("content/chapters/a.md", "# A tide\n\nHigh [@lee99].\n\n::: references\n:::\n")
                .write("content/chapters/b.md", "# Banks\n\nLow [@lee99].\n\n::: references\n:::\n");
        assertThat(printed(project.generate())).startsWith("""
                warning BS-CITE-015: the works are listed already, at content/chapters/a.md:5:1
                  --> content/chapters/b.md:5:1
                   5 | ::: references
                     | ^
                  = delete one of the two

                """);
        project.write("content/site.yaml", SITE.replace("references: end-of-book\n", ""))
                .write("content/chapters/b.md", "# Banks\n\nLow.\n\n::: references\n:::\n");
        assertThat(printed(project.generate())).startsWith("""
                warning BS-CITE-015: the block 'references' lists nothing: the text cites no work
                  --> content/chapters/b.md:5:1
                   5 | ::: references
                     | ^
                  = delete it; or write references: end-of-book in site.yaml for a list of the works that all chapters cite

                """);
    }

    @Test
    void isMissedWhereTheStyleOrThePublicationHasNone() throws IOException {
        Project project = styled(NOTES.formatted(""));
        assertThat(printed(project.generate()))
                .contains("has no effect: the style that 'citationStyle' names has no list of works");
        assertThat(page(project, "a/index.html"))
                .contains("<p>See \u201COn neap tides\u201D; \u201CTides of the Coast.\u201D ");

        Project.start(root.resolve("news"))
                .write("content/site.yaml", "title: News\nbaseUrl: https://news.example/\nreferences: end-of-book\n")
                .article("a", "Text.");
        assertThat(printed(Project.in(root.resolve("news")).generate()))
                .contains("BS-CITE-014", "there are no chapters, and each article lists its works itself");
    }

    @Test
    void missesKeysWhereTheyAreWritten() {
        Project project = project("").write("content/chapters/a.md", "# A tide\n\nHigh [@lee9].\n");

        assertThat(printed(project.generate())).startsWith("""
                error BS-CITE-003: no work 'lee9' is in the bibliography
                  --> content/chapters/a.md:3:7
                   3 | High [@lee9].
                     |       ^
                  = did you mean 'lee99'?

                """);
    }
}
