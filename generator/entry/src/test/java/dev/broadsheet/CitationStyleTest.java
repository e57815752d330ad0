package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works cited in a citation style of the site, in each edition. */
class CitationStyleTest {

    private static final String NUMBERS = StyledWorks.HEAD.formatted("in-text") + """
              <citation collapse="citation-number">
                <sort><key variable="citation-number"/></sort>
                <layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout>
              </citation>
              <bibliography second-field-align="flush">
                <layout suffix=".">
                  <text variable="citation-number" prefix="[" suffix="]"/>
                  <text variable="title" font-weight="bold"/>
                </layout>
              </bibliography>
            </style>
            """;

    private static final String NOTES = StyledWorks.HEAD.formatted("note") + StyledWorks.PARTS + """
              <citation>
                <layout suffix="." delimiter="; ">
                  <choose>
                    <if position="ibid-with-locator">
                      <group delimiter=", "><text term="ibid"/><text variable="locator"/></group>
                    </if>
                    <else-if position="ibid"><text term="ibid"/></else-if>
                    <else>
                      <group delimiter=", ">
                        <text macro="names"/>
                        <text variable="title" quotes="true"/>
                        <text variable="locator"/>
                      </group>
                    </else>
                  </choose>
                </layout>
              </citation>
            """ + StyledWorks.LIST;

    private static final String TEXT =
            "High [see @smith2020, p. 12; @lee99]. As @lee99b [p. 3] says [-@lee99], [@smith2020; @lee99; @lee99b].";

    private static final String RESTING = """
            ---
            title: A
            date: 2026-01-01
            sources:
              - "@lee99"
              - title: Visit, 1 < 2
                url: https://example.org/x
                note: in words
            ---

            Text.
            """;

    @TempDir
    Path root;

    private Project project(String style) {
        return StyledWorks.project(root, style);
    }

    private static String page(Project project) throws IOException {
        return new String(
                Objects.requireNonNull(project.published().get("articles/a/index.html"))
                        .getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    @Test
    void writesNamesAndYearsWithLinksBothWays() throws IOException {
        Project project = project(StyledWorks.AUTHOR_DATE).article("a", TEXT);
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains(
                        "High (see <a id=\"cite-1\" href=\"#ref-smith2020\" class=\"citation\" role=\"doc-biblioref\">"
                                + "Smith &amp; M\u00FCller, 2020, p. 12</a>; <a id=\"cite-2\" href=\"#ref-lee99\"")
                .contains("As Lee (<a id=\"cite-3\" href=\"#ref-lee99b\"", ">1999b, p. 3</a>) says (<a id=\"cite-4\"")
                .contains("<section class=\"references\" role=\"doc-bibliography\"><h2 id=\"references\">")
                .contains("<li id=\"ref-lee99\"><span class=\"small-caps\">Ann Lee</span>, <i>On neap tides</i>, 1999a,"
                        + " doi:<a href=\"https://doi.org/10.1/x\">10.1/x</a>.")
                .contains("<li id=\"ref-smith2020\"><span class=\"small-caps\">Jane Smith and Karl M\u00FCller</span>,"
                        + " <i>Tides of the coast</i>, 2020. <a class=\"cite-back\"")
                .contains("href=\"#cite-7\" aria-label=\"Back to the citation\">");
    }

    @Test
    void writesNumbersAndTheirRanges() throws IOException {
        Project project = project(NUMBERS).article("a", TEXT);
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains("As Lee [<a id=\"cite-3\" href=\"#ref-lee99b\"", ">3</a>] says [<a id=\"cite-4\"")
                .contains(">1</a>\u2013<a id=\"cite-6\" href=\"#ref-lee99b\"")
                .contains("<section class=\"references numbered\"")
                .contains("<li id=\"ref-lee99\"><span class=\"entry-number\">[2]</span> <b>On neap tides</b>. <a class")
                .contains("href=\"#cite-2\"", "href=\"#cite-4\"");
    }

    @Test
    void writesNotes() throws IOException {
        Project project = project(NOTES).article("a", TEXT + " Once more [@lee99b, p. 5].[^1]\n\n[^1]: See [@lee99b].");
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains("High<sup class=\"note-ref\">", "As Ann Lee<sup class=\"note-ref\">")
                .contains(
                        "<p>See <a id=\"cite-1\"",
                        ">Jane Smith and Karl M\u00FCller, \u201CTides of the coast,\u201D 12</a>; <a")
                .contains(">Ann Lee, \u201CAgain,\u201D 5</a>.")
                .contains(
                        "See <a id=\"cite-9\" href=\"#ref-lee99b\" class=\"citation\" role=\"doc-biblioref\">Ann Lee, \u201CAgain\u201D</a>.");
    }

    @Test
    void isInThePdfAndInTheBook() throws IOException {
        project(StyledWorks.AUTHOR_DATE).article("a", TEXT).generate();

        try (PDDocument pdf =
                Loader.loadPDF(root.resolve("target/site/articles/a/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "(see Smith & M\u00FCller, 2020, p. 12; Lee, 1999a)", "References", "On neap tides, 1999a");
        }
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            byte[] chapter =
                    zip.getInputStream(zip.getEntry("OEBPS/text/a.xhtml")).readAllBytes();
            assertThat(new String(chapter, StandardCharsets.UTF_8))
                    .contains(
                            "role=\"doc-bibliography\"",
                            "<i>Tides of the coast</i>",
                            "Smith &amp; M\u00FCller, 2020, p. 12");
        }
    }

    /** Keys are written in the style, without a number of a list in which they are not; words stay as they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "names | <li><bdi class='small-caps'>Ann Lee</bdi>, <i>On neap tides</i>, 1999,"
                        + " doi:<a href='https://doi.org/10.1/x'>10.1/x</a>.</li>",
                "numbers | <li><a href='https://doi.org/10.1/x'><b>On neap tides</b>.</a></li>",
                "notes | <li><bdi class='small-caps'>Ann Lee</bdi>, <i>On neap tides</i>, 1999,"
                        + " doi:<a href='https://doi.org/10.1/x'>10.1/x</a>.</li>",
                "listless | <li><a href='https://doi.org/10.1/x'>Ann Lee, \u201COn neap tides.\u201D</a></li>"
            })
    void keysAmongTheSourcesAreInTheStyle(String style, String entry) throws IOException {
        String csl = switch (style) {
            case "names" -> StyledWorks.AUTHOR_DATE;
            case "numbers" -> NUMBERS;
            case "notes" -> NOTES;
            default -> NOTES.replace(StyledWorks.LIST, "</style>");
        };
        Project project = project(csl).write("content/articles/a.md", RESTING);
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains(entry.replace('\'', '"'))
                .contains("<li><a href=\"https://example.org/x\">Visit, 1 &lt; 2</a> <span>in words</span></li>");
    }

    @Test
    void sourcesAreInTheStyleInPrintAndInTheBook() throws IOException {
        project(StyledWorks.AUTHOR_DATE).write("content/articles/a.md", RESTING).generate();

        try (PDDocument pdf =
                Loader.loadPDF(root.resolve("target/site/articles/a/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .containsIgnoringCase("Ann Lee, On neap tides, 1999, doi:10.1/x.");
        }
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            byte[] chapter =
                    zip.getInputStream(zip.getEntry("OEBPS/text/a.xhtml")).readAllBytes();
            assertThat(new String(chapter, StandardCharsets.UTF_8))
                    .contains(
                            "Ann Lee</bdi>, <i>On neap tides</i>, 1999, doi:<a href=\"https://doi.org/10.1/x\">10.1/x</a>.");
        }
    }

    /** A style that writes "ch." reads what authors write otherwise, in their language and in English. */
    @ParameterizedTest
    @ValueSource(strings = {"chap. 3", "ch. 3", "chapter 3", "Kap. 3"})
    void readsTheUsualWordsBesideThoseOfTheStyle(String locator) throws IOException {
        String terms = "<locale><terms><term name=\"chapter\" form=\"short\">cap.</term></terms></locale>";
        Project project = project(StyledWorks.AUTHOR_DATE.replace("</info>", "</info>" + terms))
                .write(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2026-01-01\nlanguage: de\n---\n\nHoch [@smith2020, %s]."
                                .formatted(locator));
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project)).contains(">Smith &amp; M\u00FCller, 2020, cap. 3</a>");
    }

    @Test
    void namesInASentenceHaveNoLabel() throws IOException {
        String style = NOTES.replace(
                "<names variable=\"author\"><name and=\"text\"/></names>",
                "<names variable=\"author\"><name and=\"text\"/><label prefix=\", \"/><substitute><names variable=\"editor\"/></substitute></names>");
        Project project = project(style)
                .write(
                        "content/sources.bib",
                        "@collection{berg, editor = {van den Berg, Anna and Ortiz, Pablo}, title = {Harbours}, year = 2011}")
                .article("a", "As @berg say.");
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project)).contains("As Anna van den Berg and Pablo Ortiz<sup", "Pablo Ortiz, editors, ");
    }

    @Test
    void aFormThatGoesOnIsOneElement() throws IOException {
        Project project = project(StyledWorks.AUTHOR_DATE)
                .write("content/site.yaml", StyledWorks.SITE.replace("sources.bib", "sources.json"))
                .write(
                        "content/sources.json",
                        "[{\"id\": \"n\", \"title\": \"CO<sub>2</sub> and <i>Zostera</i> here\", \"type\": \"book\"}]")
                .article("a", "Text [@n].");
        assertThat(StyledWorks.printed(project.generate())).isEmpty();

        assertThat(page(project)).contains("<i>CO<sub>2</sub> and </i>Zostera<i> here</i>");
    }

    @Test
    void speaksTheLanguageOfTheArticle() throws IOException {
        Project project = project(StyledWorks.AUTHOR_DATE)
                .write(
                        "content/articles/a.md",
                        "---\ntitle: A\ndate: 2026-01-01\nlanguage: de\n---\n\nHoch [@smith2020, S. 12-13].");
        project.generate();

        assertThat(page(project)).contains(">Smith &amp; M\u00FCller, 2020, S. 12\u201313</a>)", "Jane Smith und Karl");
    }

    @Test
    void aChangeOfTheStyleMakesAnewWhatCites() throws IOException {
        Project project = project(StyledWorks.AUTHOR_DATE)
                .article("a", TEXT)
                .remembering()
                .article("b", "Cites nothing.");
        project.generate();
        project.write(
                "content/styles/house.csl",
                StyledWorks.AUTHOR_DATE.replace("prefix=\"(\" suffix=\")\"", "prefix=\"[\" suffix=\"]\""));
        GenerationReport report = project.generate();

        assertThat(page(project)).contains("High [see <a");
        assertThat(report.explanation())
                .anyMatch(line -> line.contains("text of content/articles/a.md"))
                .noneMatch(line -> line.contains("text of content/articles/b.md"));
    }
}
