package dev.broadsheet;

import static dev.broadsheet.Project.printed;
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

/** Citations in articles, in each edition. */
class CitationsTest {

    private static final String BIB = """
            % what the desk has read
            @string{cp = "Coast Press"}
            @book{smith2020,
              author = {Smith, Jane and M{\\"u}ller, Karl}, title = {Tides of the {Coast}},
              publisher = cp, address = {London}, year = 2020
            }
            @article{lee99, author = {Ann Lee}, title = "On neap tides", journal = {J. Sea}, year = {1999},
              volume = {3}, number = {2}, pages = {12--19}, doi = {10.1/x}}
            @article{lee99b, author = {Ann Lee}, title = {Again}, journal = {J. Sea}, year = {1999}}
            """;

    private static final String JSON = """
            [{"id": "berg", "type": "chapter", "title": "A part", "container-title": "The whole", "page": "3-4",
              "editor": [{"family": "Berg", "given": "A.", "non-dropping-particle": "van den"}],
              "issued": {"date-parts": [[2011, 3]]}}]
            """;

    @TempDir
    Path root;

    private Project project(String site) {
        return Project.start(root)
                .write("content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/\n" + site)
                .write("content/sources.bib", BIB)
                .write("content/more.json", JSON);
    }

    private Project cited(String more) {
        return project("bibliography: [sources.bib, more.json]\n" + more)
                .article("a", "High [see @smith2020, p. 12; @lee99]. As @lee99b [p. 3] says [-@lee99], [@berg].");
    }

    @Test
    void sourcesOfTheFrontMatterMayBeKeys() throws IOException {
        Project project = project("bibliography: [sources.bib]\n").write("content/articles/a.md", """
                        ---
                        title: A
                        date: 2026-01-01
                        sources:
                          - "@lee99"
                          - title: Own visit
                        ---

                        Text.
                        """);
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains("<a href=\"https://doi.org/10.1/x\"")
                .contains("Lee, Ann. 1999. “On neap tides”, J. Sea 3 (2), 12–19.")
                .contains("Own visit")
                .doesNotContain("@lee99");
    }

    private String page(Project project) throws IOException {
        return new String(
                Objects.requireNonNull(project.published().get("articles/a/index.html"))
                        .getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    @Test
    void areNamedInParenthesesAndLeadToTheListAndBack() throws IOException {
        Project project = cited("");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains(
                        "High (see <a id=\"cite-1\" href=\"#ref-smith2020\" class=\"citation\" role=\"doc-biblioref\">"
                                + "Smith and M\u00FCller 2020</a>, p. 12; ")
                .contains("As Lee (<a id=\"cite-3\" href=\"#ref-lee99b\"", ">1999a</a>, p. 3) says (<a id=\"cite-4\"")
                .contains(">1999b</a>), (<a id=\"cite-5\" href=\"#ref-berg\"", ">van den Berg 2011</a>).")
                .contains("<section class=\"references\" role=\"doc-bibliography\"><h2 id=\"references\">")
                .contains(
                        "<li id=\"ref-smith2020\">Smith, Jane and Karl M\u00FCller. 2020. <cite>Tides of the Coast</cite>."
                                + " London: Coast Press. <a class=\"cite-back\"")
                .contains(
                        "Lee, Ann. 1999b. \u201COn neap tides\u201D, <cite>J. Sea</cite> 3 (2), 12\u201319. <a href=\"https://doi.org/10.1/x\"")
                .contains("van den Berg, A. (ed.). 2011. \u201CA part\u201D, <cite>The whole</cite>, 3\u20134.")
                .contains("href=\"#cite-5\" aria-label=\"Back to the citation\">");
    }

    @Test
    void areInThePdfAndInTheBook() throws IOException {
        cited("").generate();

        try (PDDocument pdf =
                Loader.loadPDF(root.resolve("target/site/articles/a/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("(see Smith and M\u00FCller 2020, p. 12; Lee 1999b)", "References", "Tides of the Coast");
        }
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            byte[] chapter =
                    zip.getInputStream(zip.getEntry("OEBPS/text/a.xhtml")).readAllBytes();
            assertThat(new String(chapter, StandardCharsets.UTF_8))
                    .contains("role=\"doc-bibliography\"", "role=\"doc-biblioref\"", "Tides of the Coast");
        }
    }

    @Test
    void areNotesWhenTheSiteSaysSo() throws IOException {
        Project project = cited("citeInNotes: true\n");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains("High<sup class=\"note-ref\">", "As Lee<sup class=\"note-ref\">")
                .contains(
                        ">Jane Smith and Karl M\u00FCller, <cite>Tides of the Coast</cite> (London: Coast Press, 2020), p. 12.</a>")
                .contains(">Lee, \u201COn neap tides\u201D.</a>")
                .contains("Lee, Ann. 1999. \u201CAgain\u201D", "href=\"#cite-1\"");
    }

    @Test
    void speakTheLanguageOfTheArticle() throws IOException {
        Project project = cited("language: de\n");
        project.generate();

        assertThat(page(project)).contains("Smith und M\u00FCller 2020", ">Literatur<", "\u201EAgain\u201C", "(Hrsg.)");
    }

    @Test
    void thatAreNotThereAreToldWithTheNearOnes() {
        Project project = project("bibliography: sources.bib\n")
                .article("a", "High [@smith2002], @unheardof, mail a@b.example, `@code` and \\@sign.");

        assertThat(printed(project.generate())).isEqualTo("""
                error BS-CITE-003: no work 'smith2002' is in the bibliography
                  --> content/articles/a.md:6:7
                   6 | High [@smith2002], @unheardof, mail a@b.example, `@code` and \\@sign.
                     |       ^
                  = did you mean 'smith2020'?

                error BS-CITE-003: no work 'unheardof' is in the bibliography
                  --> content/articles/a.md:6:20
                   6 | High [@smith2002], @unheardof, mail a@b.example, `@code` and \\@sign.
                     |                    ^
                  = add the work to the bibliography; write \\@ for the character

                2 errors; first: content/articles/a.md:6:7: no work 'smith2002' is in the bibliography (BS-CITE-003)
                """);
    }

    @Test
    void faultsOfTheFileAreToldAtTheirPlace() {
        Project project = project("bibliography: [broken.bib, gone.bib, no.json]\n")
                .write(
                        "content/broken.bib",
                        "@book{a, title = {T}}\n\n@book{a, title = {U}}\n\n@book{b, title {V}}\n\n@book{c,\n  title = {W\n}\n")
                .write("content/no.json", "{\"id\": \"x\"}")
                .article("a", "Text.");

        assertThat(printed(project.generate()))
                .contains(
                        "warning BS-CITE-002: the work 'a' is already defined, at content/broken.bib:1:1\n  --> content/broken.bib:3:1\n")
                .contains("error BS-CITE-001: a field with its value was expected\n  --> content/broken.bib:5:10\n")
                .contains("error BS-CITE-001: the entry is never closed\n  --> content/broken.bib:7:1\n")
                .contains("error BS-CITE-001: the file is not a list of works\n  --> content/no.json:1:1\n")
                .contains(
                        "error BS-CITE-005: the bibliography 'gone.bib' cannot be used: there is no such file\n  --> content/site.yaml:3:28\n");
    }

    @Test
    void anEntryThatDoesNotEndLeavesTheNextOneWhole() {
        Project project = project("bibliography: broken.bib\n")
                .write("content/broken.bib", """
                        @book{
                          title = {T},
                        }
                        @book{a,
                          title = {T,
                          year = 2020}
                        @book{b, title = {U}, year = 2021}
                        @book{, title = {V}}
                        @book{unfinished""")
                .article("a", "Text [@b].");

        assertThat(printed(project.generate())).isEqualTo("""
                error BS-CITE-001: the entry has no key
                  --> content/broken.bib:1:1
                   1 | @book{
                     | ^
                  = write one after the brace, and a comma: @book{smith2020,

                error BS-CITE-001: the entry does not end before the next one
                  --> content/broken.bib:4:1
                   4 | @book{a,
                     | ^
                  = close it with }; a brace in one of its fields may be open

                error BS-CITE-001: the entry has no key
                  --> content/broken.bib:8:1
                   8 | @book{, title = {V}}
                     | ^
                  = write one after the brace, and a comma: @book{smith2020,

                error BS-CITE-001: the entry has no key
                  --> content/broken.bib:9:1
                   9 | @book{unfinished
                     | ^
                  = write one after the brace, and a comma: @book{smith2020,

                4 errors; first: content/broken.bib:1:1: the entry has no key (BS-CITE-001)
                """);
    }

    @Test
    void aSignIsTextWhereNothingCanBeCited() throws IOException {
        Project project = project("").article("a", "Ask @desk, or [@desk].");
        project.generate();

        assertThat(page(project)).contains("Ask @desk, or [@desk].");
    }

    private static String citing(String bibliography, String text) {
        return "---\ntitle: A\ndate: 2026-01-01\nbibliography: " + bibliography + "\n---\n\n" + text + "\n";
    }

    private static final String OWN = """
            @book{smith2020, author = {Own, Olga}, title = {Mine}, year = 2021}
            @book{only, author = {Rao, Ira}, title = {Here}, year = 2022}
            """;

    @Test
    void filesOfAnArticleComeBeforeThoseOfTheSite() throws IOException {
        Project project = project("bibliography: sources.bib\n")
                .write("content/articles/own/own.bib", OWN)
                .write(
                        "content/articles/own/index.md",
                        citing("[own.bib, /more.json]", "[@smith2020; @only; @lee99; @berg]."))
                .article("a", "[@smith2020].");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project)).contains(">Smith and M\u00FCller 2020</a>").doesNotContain("Own");
        assertThat(new String(
                        Objects.requireNonNull(project.published().get("articles/own/index.html"))
                                .getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8))
                .contains(">Own 2021</a>", ">Rao 2022</a>", ">Lee 1999</a>", ">van den Berg 2011</a>")
                .contains("<li id=\"ref-smith2020\">Own, Olga. 2021. <cite>Mine</cite>.");
        try (PDDocument pdf = Loader.loadPDF(
                root.resolve("target/site/articles/own/brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Own 2021", "Own, Olga. 2021. Mine.");
        }
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            byte[] chapter =
                    zip.getInputStream(zip.getEntry("OEBPS/text/own.xhtml")).readAllBytes();
            assertThat(new String(chapter, StandardCharsets.UTF_8)).contains("Own, Olga. 2021.");
        }
    }

    @Test
    void anArticleMayCiteWhereTheSiteCitesNothing() {
        Project project = project("")
                .write("content/articles/own.bib", OWN + "@book{only, title {V}}\n")
                .write("content/articles/a.md", citing("own.bib", "[@smith2020; @onyl]."))
                .write("content/articles/b.md", citing("[onw.bib, ../../lib/tides.bib]", "Nothing, @desk."));

        assertThat(printed(project.generate())).isEqualTo("""
                error BS-CITE-003: no work 'onyl' is in the bibliography
                  --> content/articles/a.md:7:14
                   7 | [@smith2020; @onyl].
                     |              ^
                  = did you mean 'only'?

                error BS-CITE-005: the bibliography 'onw.bib' cannot be used: there is no such file
                  --> content/articles/b.md:4:16
                   4 | bibliography: [onw.bib, ../../lib/tides.bib]
                     |                ^
                  = did you mean 'own.bib'?

                error BS-CITE-005: the bibliography '../../lib/tides.bib' cannot be used: it leads out of the content folder
                  --> content/articles/b.md:4:25
                   4 | bibliography: [onw.bib, ../../lib/tides.bib]
                     |                         ^
                  = write its path from the article on, such as sources.bib, or with a / at its beginning from the content folder on

                error BS-CITE-001: a field with its value was expected
                  --> content/articles/own.bib:3:13
                   3 | @book{only, title {V}}
                     |             ^
                  = write it as title = {Tides}, a comma after it

                4 errors; first: content/articles/a.md:7:14: no work 'onyl' is in the bibliography (BS-CITE-003)
                """);
    }

    @Test
    void aChangeOfAFileOfAnArticleMakesThatAnew() throws IOException {
        Project project = project("bibliography: sources.bib\n")
                .write("content/articles/own.bib", OWN)
                .write("content/articles/a.md", citing("own.bib", "[@smith2020]."))
                .article("b", "[@smith2020].")
                .remembering();
        project.generate();
        project.write("content/articles/own.bib", OWN.replace("Mine", "Ebbs"));
        GenerationReport report = project.generate();

        assertThat(page(project)).contains("<cite>Ebbs</cite>");
        assertThat(report.explanation())
                .anyMatch(line -> line.contains("text of content/articles/a.md"))
                .noneMatch(line -> line.contains("text of content/articles/b.md"));

        project.write("content/sources.bib", BIB.replace("{Smith, Jane", "{Schmidt, Jane"));
        project.generate();
        assertThat(page(project)).contains("<cite>Ebbs</cite>");
        assertThat(project.published().get("articles/b/index.html")).contains(">Schmidt");
    }

    @Test
    void aChangeOfTheFileMakesAnewWhatCites() throws IOException {
        Project project = cited("").remembering().article("b", "Cites nothing.");
        project.generate();
        project.write("content/sources.bib", BIB.replace("Tides of the {Coast}", "Ebbs"));
        GenerationReport report = project.generate();

        assertThat(page(project)).contains("<cite>Ebbs</cite>");
        assertThat(report.explanation())
                .anyMatch(line -> line.contains("text of content/articles/a.md"))
                .noneMatch(line -> line.contains("text of content/articles/b.md"));
    }

    @Test
    void partsHaveWhatTheirBookHas() throws IOException {
        Project project = project("bibliography: sources.bib\n")
                .write("content/sources.bib", """
                        @incollection{doe, author = {Doe, John}, title = {Locks}, pages = {45--67}, crossref = {berg}}
                        @article{roe, author = {Roe, Jo}, title = {Silt}, crossref = {year}}
                        @collection{berg, editor = {van den Berg, Anna}, title = {Harbours}, subtitle = {A handbook}, xdata = {press, year},
                          doi = {10.1/whole}}
                        @xdata{press, publisher = {Harbour Press}, location = {London}, crossref = {berg}}
                        @xdata{year, date = {2011}, title = {Yearbook}}
                        """)
                .article("a", "Text [@doe; @roe].");
        assertThat(printed(project.generate())).isEmpty();

        assertThat(page(project))
                .contains("Doe, John. 2011.", "\u201CLocks\u201D", "Harbours: A handbook", "London: Harbour Press")
                .contains("Roe, Jo. 2011.", "Yearbook")
                .doesNotContain("10.1/whole");
    }

    @Test
    void aBookThatIsNotThereIsTold() {
        Project project = project("bibliography: sources.bib\n")
                .write(
                        "content/sources.bib",
                        "@collection{berg, title = {Harbours}}\n@incollection{doe, title = {Locks}, crossref = {bergg}}\n")
                .article("a", "Text [@doe].");

        assertThat(printed(project.generate()))
                .startsWith(
                        "warning BS-CITE-013: the work 'doe' refers to 'bergg', which is not in this file\n  --> content/sources.bib:2:1\n")
                .contains("did you mean 'berg'?");
    }
}
