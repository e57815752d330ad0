package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unchanged books written for mdBook. */
class ImportedBooksTest {

    private static final String SITE =
            "title: The Tides\nkind: book\nbaseUrl: https://tides.example/\nanchors: mdbook\neditions: [site]\n";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.start(folder).write("content/site.yaml", SITE);
    }

    private Document page(String path) throws IOException {
        assertThat(project.generate().diagnostics()).isEmpty();
        return project.page(path);
    }

    private List<String> outline() throws IOException {
        return page("index.html")
                .select(".whole-outline h2:not(.label), .whole-outline a")
                .eachText();
    }

    @Test
    void aHeadingOfLevelTwoMayBeTheTitle() throws IOException {
        project.write(
                "content/chapters/1-rise.md", "## Rise\n\nText.\n\n### Moon\n\nText.\n\n#### Full moon\n\nText.\n");

        Document page = page("rise/index.html");

        assertThat(page.select("h1").eachText()).containsExactly("1 Rise");
        assertThat(page.select("main h2[id], main h3[id]").eachText()).containsExactly("1.1 Moon", "1.1.1 Full moon");
    }

    @Test
    void aHeadingAmongOthersOfItsLevelIsNoTitle() throws IOException {
        project.write("content/chapters/rise.md", "## Moon\n\nText.\n\n## Sun\n\nText.\n");
        project.write("content/chapters/SUMMARY.md", "- [Rise](rise.md)\n");

        assertThat(page("rise/index.html").select("main h2[id]").eachText()).containsExactly("1.1 Moon", "1.2 Sun");
    }

    @Test
    void levelsAreReportedAsTheyAreWritten() {
        project.write("content/chapters/1-rise.md", "## Rise\n\n#### Moon\n\nText.\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple("a heading of level 4 follows one of level 2", Optional.of("write it with ###")));
    }

    @Test
    void theTitleOfASummaryIsNoPart() throws IOException {
        project.write("content/chapters/one.md", "# One\n").write("content/chapters/preface.md", "# Preface\n");
        project.write("content/chapters/SUMMARY.md", "# The Tides\n\n[Preface](preface.md)\n\n- [One](one.md)\n");
        assertThat(outline()).containsExactly("Preface", "1 One");

        project.write("content/chapters/SUMMARY.md", "# The Tides\n\n- [One](one.md)\n\n[Preface](preface.md)\n");
        assertThat(outline()).containsExactly("1 One", "Preface");

        project.write(
                "content/chapters/SUMMARY.md", "# The Tides\n\n# Ebb\n\n- [One](one.md)\n\n[Preface](preface.md)\n");
        assertThat(outline()).containsExactly("Ebb", "1 One", "Preface");
    }

    @Test
    void regionsThatGoOnToTheEndOfTheFile() throws IOException {
        project.write("content/chapters/rise.rs", """
                // ANCHOR: rise
                fn rise() {}
                // ANCHOR_END: rise
                // ANCHOR: fall
                fn fall() {}
                // ANCHOR: main
                fn main() {}
                // ANCHOR_END: unrelated
                """);
        project.write(
                "content/chapters/1-rise.md",
                "# Rise\n\n```\n{{#include rise.rs:fall}}\n```\n\n```\n{{#include rise.rs:main}}\n```\n");

        assertThat(page("rise/index.html").select("pre").eachText().stream().map(String::strip))
                .containsExactly("fn fall() {}\nfn main() {}", "fn main() {}");
    }

    @Test
    void linesOfRustThatAreNotShown() throws IOException {
        project.write("content/chapters/rise.rs", """
                // ANCHOR: rise
                fn rise() -> u8 { 3 }
                // ANCHOR_END: rise
                fn main() {}
                """);
        project.write("content/chapters/1-rise.md", """
                # Rise

                ```rust,ignore
                # fn main() {
                #[derive(Debug)]
                ## shown
                    # hidden
                let tide = 3;
                #
                # }
                ```

                ```rust
                {{#rustdoc_include rise.rs:rise}}
                ```

                ```python
                # a comment
                ```
                """);

        assertThat(page("rise/index.html").select("pre").eachText().stream().map(String::strip))
                .containsExactly("#[derive(Debug)]\n# shown\nlet tide = 3;", "fn rise() -> u8 { 3 }", "# a comment");
    }

    @Test
    void foldersThatLinksLeadIntoMayBeAnotherSite() throws IOException {
        project.write("content/site.yaml", SITE + """
                externalLinks:
                  - {path: std/, url: https://doc.example/std}
                  - {path: std/io/, url: "https://io.example/"}
                  - {path: ../../api/, url: "https://api.example/v1/"}
                """);
        project.write("content/chapters/1-rise.md", """
                # Rise

                [A](../std/vec/index.html#new), [B](../std/io/a%20b.html), [C](../../../api/x.html?y), [D](/std/a.html).
                """);

        assertThat(page("rise/index.html").select("main p a[href^=http]").eachAttr("href"))
                .containsExactly(
                        "https://doc.example/std/vec/index.html#new",
                        "https://io.example/a%20b.html",
                        "https://api.example/v1/x.html?y",
                        "https://doc.example/std/a.html");
    }

    @Test
    void filesOfTheContentComeBeforeOtherSites() throws IOException {
        project.write("content/site.yaml", SITE + "externalLinks: [{path: std/, url: https://doc.example/std/}]\n");
        project.write("content/std/table.csv", "a,b\n1,2\n")
                .write("content/chapters/1-rise.md", "# Rise\n\n[Table](../std/table.csv)\n");

        assertThat(page("rise/index.html").select("main p a").attr("href")).doesNotContain("doc.example");
    }

    @Test
    void otherFoldersAreMissingAsEver() {
        project.write("content/site.yaml", SITE + "externalLinks: [{path: std/, url: https://doc.example/std/}]\n");
        project.write("content/chapters/1-rise.md", "# Rise\n\n[A](../stdx/a.html), [B](../../api/b.html)\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-LINK-001", "BS-LINK-003");
    }

    @Test
    void whatIsNoFolderOfLinksIsReported() {
        project.write("content/site.yaml", SITE + "externalLinks: [{path: a/../b/, url: https://doc.example/}]\n");
        project.write("content/chapters/1-rise.md", "# Rise\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-YAML-071");
    }
}
