package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics for unusable citation styles and missing works. */
class CitationStyleFaultsTest {

    @TempDir
    Path root;

    private Project project(String style) {
        return StyledWorks.project(root, style);
    }

    @Test
    void aStyleThatOnlyNamesAnotherIsToldWithThatOne() {
        Project project = project("""
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
                  <info><title>J</title><id>j</id>
                    <link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>
                  </info>
                </style>
                """).article("a", "High [see @smith2020, p. 12; @lee99].");

        assertThat(StyledWorks.printed(project.generate())).isEqualTo("""
                error BS-CITE-009: the style is a dependent style, whose parent is 'apa'
                  --> content/styles/house.csl:1:1
                   1 | <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
                     | ^
                  = download apa.csl, put it beside, and name that file as citationStyle

                1 error; first: content/styles/house.csl:1:1: the style is a dependent style, whose parent is 'apa' (BS-CITE-009)
                """);
    }

    @Test
    void faultsOfAStyleAreToldAtTheirPlace() {
        String style = StyledWorks.AUTHOR_DATE
                .replace(
                        "<text macro=\"year\"/>\n    <text variable=\"DOI\"",
                        "<text macro=\"year\"/><text variable=\"DOI\"")
                .replace(
                        "<macro name=\"year\">",
                        "<macro name=\"loop\"><text macro=\"loop\"/></macro><macro name=\"year\">")
                .replace("<text variable=\"title\" font-style", "<text variable=\"title\" colour=\"red\" font-style")
                .replace("<layout suffix=\".\">", "<layout suffix=\".\"><pages/><text macro=\"nams\"/>");
        Project project = project(style).article("a", "High [see @smith2020, p. 12; @lee99].");

        assertThat(StyledWorks.printed(project.generate()))
                .contains("error BS-CITE-010: the macro 'loop' calls itself\n  --> content/styles/house.csl:4:22\n")
                .contains("error BS-CITE-010: unknown macro 'nams'\n", "did you mean 'names'?")
                .contains("error BS-CITE-010: <pages> within <layout> is not in CSL 1.0.2\n")
                .contains(
                        "warning BS-CITE-011: the attribute 'colour' of <text> is not in CSL 1.0.2 and does nothing\n");
    }

    @Test
    void whatIsNoStyleIsTold() {
        assertThat(StyledWorks.printed(project("<html><body/></html>")
                        .article("a", "High [see @smith2020, p. 12; @lee99].")
                        .generate()))
                .contains("error BS-CITE-008: the file is not a CSL style\n  --> content/styles/house.csl:1:1\n");
        assertThat(StyledWorks.printed(project("<!DOCTYPE style [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                                + StyledWorks.AUTHOR_DATE)
                        .generate()))
                .contains("error BS-CITE-008: the style has a DOCTYPE\n  --> content/styles/house.csl:1:1\n");
        assertThat(StyledWorks.printed(
                        project(StyledWorks.AUTHOR_DATE.substring(0, 400)).generate()))
                .contains("error BS-CITE-008: the file is not well-formed XML\n  --> content/styles/house.csl:");
    }

    @Test
    void aStyleThatShowsNothingIsReported() {
        String head = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">\n";

        assertThat(StyledWorks.printed(project(head + "</style>\n")
                        .article("a", "High [see @smith2020, p. 12; @lee99].")
                        .generate()))
                .isEqualTo("""
                        error BS-CITE-010: the style has no <citation>
                          --> content/styles/house.csl:1:1
                           1 | <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                             | ^
                          = take a whole style; this one says nothing of citations

                        1 error; first: content/styles/house.csl:1:1: the style has no <citation> (BS-CITE-010)
                        """);
        assertThat(StyledWorks.printed(project(head + "  <citation/>\n  <bibliography/>\n</style>\n")
                        .generate()))
                .isEqualTo("""
                        error BS-CITE-010: <citation> has no <layout>
                          --> content/styles/house.csl:2:3
                           2 |   <citation/>
                             |   ^
                          = write what is shown into a <layout>

                        error BS-CITE-010: <bibliography> has no <layout>
                          --> content/styles/house.csl:3:3
                           3 |   <bibliography/>
                             |   ^
                          = write what is shown into a <layout>

                        2 errors; first: content/styles/house.csl:2:3: <citation> has no <layout> (BS-CITE-010)
                        """);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Project project = project(StyledWorks.AUTHOR_DATE)
                .write("content/site.yaml", StyledWorks.SITE.replace("house", "hose"))
                .article("a", "High [see @smith2020, p. 12; @lee99].");

        assertThat(StyledWorks.printed(project.generate()))
                .contains("error BS-CITE-007: the style 'styles/hose.csl' cannot be used: there is no such file\n")
                .contains("  --> content/site.yaml:4:16\n", "did you mean 'styles/house.csl'?");
    }

    @Test
    void aKeyThatDoesNothingIsTold() {
        Project project = project(StyledWorks.AUTHOR_DATE)
                .write("content/site.yaml", StyledWorks.SITE + "citeInNotes: true\n")
                .article("a", "High [see @smith2020, p. 12; @lee99].");

        assertThat(StyledWorks.printed(project.generate()))
                .startsWith(
                        "warning BS-CITE-012: 'citeInNotes' does nothing beside 'citationStyle': the style says whether")
                .contains("  --> content/site.yaml:5:");
    }

    @Test
    void aWorkThatIsNotThereIsTold() {
        assertThat(StyledWorks.printed(project(StyledWorks.AUTHOR_DATE)
                        .article("a", "High [@smith2002].")
                        .generate()))
                .contains(
                        "error BS-CITE-003: no work 'smith2002' is in the bibliography\n",
                        "  --> content/articles/a.md:6:7\n",
                        "did you mean 'smith2020'?");
    }
}
