package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Included files, and the diagnostics for those that cannot be included. */
class IncludesTest {

    private static final String CODE = """
            package tides;

            // ANCHOR: all
            class Tide {
                // ANCHOR: rise
                int rise() {
                    return 3;
                }
                // ANCHOR_END: rise
            }
            // ANCHOR_END: all
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.start(folder);
    }

    private String page(String article) throws IOException {
        GenerationReport report = project.generate();
        assertThat(report.diagnostics()).isEmpty();
        return text(project, "articles/" + article + "/index.html");
    }

    private static String text(Project project, String path) throws IOException {
        return project.text(path);
    }

    private List<String> problems() {
        return project.generate().diagnostics().stream()
                .map(d -> d.code() + " " + d.position() + " " + d.message())
                .toList();
    }

    @Test
    void aPartStandsInEachArticleAndIsNone() throws IOException {
        project.write("content/_shared/method.md", "## Method\n\nWe *ask* twice.[^ask]\n\n[^ask]: By telephone.\n")
                .article("first", "Before.\n\n{{#include ../_shared/method.md}}\n\nAfter.[^1]\n\n[^1]: Mine.")
                .article("second", "{{#include /_shared/method.md}}");
        String first = page("first");

        assertThat(first.replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Before.", "id=\"method\"", "We <em>ask</em> twice.", "After.", "By telephone.", "Mine.");
        assertThat(text(project, "articles/second/index.html")).contains("We <em>ask</em> twice.");
        assertThat(text(project, "articles/first/index.md")).contains("We *ask* twice.");
        assertThat(project.published().keySet()).noneMatch(path -> path.contains("method"));
    }

    @Test
    void aTableStandsInAListAndAQuote() throws IOException {
        project.write("content/articles/_table.md", "| Day | Talks |\n|-----|------:|\n| 1   |     2 |")
                .article(
                        "list",
                        "1. First:\n\n   {{#include _table.md}}\n\n2. Second.\n\n> Said:\n>\n> {{#include _table.md}}\n");
        page("list");

        assertThat(text(project, "articles/list/index.md"))
                .contains("1. First:\n\n   | Day | Talks |\n")
                .contains("> Said:\n>\n> | Day | Talks |\n");
    }

    @Test
    void partsIncludeParts() throws IOException {
        project.write("content/_a.md", "One.\n\n{{#include _deep/b.md}}\n\nThree.\n")
                .write("content/_deep/b.md", "{{#include ../_c.md}}")
                .write("content/_c.md", "Two.")
                .article("nested", "{{#include ../_a.md}}");

        assertThat(page("nested")).containsSubsequence("One.", "Two.", "Three.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "''       | \"package tides;\n\nclass Tide {\n    int rise() {\n        return 3;\n    }\n}\n\"",
                ":rise    | \"int rise() {\n    return 3;\n}\n\"",
                ":all     | \"class Tide {\n    int rise() {\n        return 3;\n    }\n}\n\"",
                ":1       | \"package tides;\n\"",
                ":6:8     | \"int rise() {\n    return 3;\n}\n\"",
                "::2      | \"package tides;\n\n\"",
                ":10:     | \"}\n\"",
            })
    void aListingBringsTheLinesThatAreAskedFor(String choice, String lines) throws IOException {
        String asked = choice.equals("''") ? "" : choice;
        project.write("content/articles/Tide.java", CODE)
                .article("listing", "```java\n{{#include Tide.java" + asked + "}}\n```\n\nAfter.");

        String plain = page("listing").replaceAll("<span class=\"[a-z]+\">|</span>", "");
        assertThat(plain).contains("<code class=\"language-java\">" + lines + "</code>");
    }

    @Test
    void aRegionOfAPartIsText() throws IOException {
        project.write(
                        "content/_notes.md",
                        "Left out.\n\n<!-- ANCHOR: risk -->\nWe may *err*.\n<!-- ANCHOR_END: risk -->\n")
                .article("region", "{{#include ../_notes.md:risk}}");

        assertThat(page("region")).contains("We may <em>err</em>.").doesNotContain("Left out", "ANCHOR");
    }

    @Test
    void anIncludeCanBeShownAsItIsWritten() throws IOException {
        project.article("shown", "Write `{{#include a.md}}`, as here:\n\n```\n\\{{#include a.md}}\n```\n");

        assertThat(page("shown")).contains("<code>{{#include a.md}}</code>", "<code>{{#include a.md}}\n</code>");
    }

    @Test
    void pathsOfAPartAreThoseOfItsOwnPlace() throws IOException {
        project.write(
                        "content/_shared/part.md",
                        "![A plan](plan.svg)\n\n[Data](data.csv), [about](../pages/about.md)\n")
                .write("content/_shared/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"/>")
                .write("content/_shared/data.csv", "a,b\n")
                .write("content/pages/about.md", "---\ntitle: About\n---\nWho we are.\n")
                .article("paths", "{{#include ../_shared/part.md}}");

        assertThat(page("paths")).contains("plan.svg\"", "data.csv\"", "href=\"../../about/index.html\"");
    }

    @Test
    void problemsOfAPartAreToldAtItsOwnLines() {
        project.write("content/_part.md", "Good.\n\n# Too high\n\nBad [link](nowhere.md) and [^note].\n")
                .article("a", "{{#include ../_part.md}}\n\n# Own\n")
                .article("b", "> {{#include ../_part.md}}\n");

        assertThat(problems())
                .containsExactly(
                        "BS-MD-002 content/_part.md:3:1 a heading of level 1 is in the body, where the title from"
                                + " the front matter is level 1",
                        "BS-LINK-001 content/_part.md:5:12 there is no file 'nowhere.md' in the content folder",
                        "BS-NOTE-001 content/_part.md:5:28 there is no note [^note]",
                        "BS-MD-002 content/articles/a.md:8:1 a heading of level 1 is in the body, where the title"
                                + " from the front matter is level 1");
    }

    @Test
    void aHiddenFileIsNotSaidToBeMissing() {
        project.write("content/.cargo/config.toml", "[build]\n").article("a", "{{#include ../.cargo/config.toml}}\n");

        assertThat(problems())
                .containsExactly("BS-INC-001 content/articles/a.md:6:1 '.cargo/config.toml' is hidden by a name that"
                        + " begins with a dot, and is not read");
    }

    /** Problems found by the typesetter and EPUBCheck have the positions in the included file too. */
    @Test
    void positionsLastToTheEditions() throws IOException {
        project.write("content/_part.md", "Good.\n\nA letter without a glyph: \uD808\uDC00.\n")
                .article("a", "{{#include ../_part.md}}\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::position)
                .extracting(Object::toString)
                .containsOnly("content/_part.md:3:27");
        assertThat(Files.readString(folder.resolve("target/broadsheet/book.epub.tsv")))
                .contains("\tcontent/_part.md\t3\t1\n");
    }

    @Test
    void theColophonNamesWhatWasIncluded() throws IOException {
        project.write("content/_part.md", "Good.\n").article("a", "{{#include ../_part.md}}\n");
        project.generate();

        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(book)).contains("articles/a.md", "_part.md");
        }
    }

    @Test
    void notesOfOneLabelAreTold() {
        project.write("content/_part.md", "Theirs.[^1]\n\n[^1]: Of the part.\n")
                .article("a", "Ours.[^1]\n\n{{#include ../_part.md}}\n\n[^1]: Of the article.\n");

        assertThat(problems())
                .containsExactly("BS-NOTE-003 content/articles/a.md:10:1 the note [^1] is already defined, at"
                        + " content/_part.md:3:1");
    }

    @Test
    void aTrustedFileIncludesTrustedFilesOnly() {
        project.write(
                        "content/site.yaml",
                        "title: A Briefing\nbaseUrl: https://briefing.example/\ntrusted:\n  - path: articles/a.md\n")
                .write("content/_part.md", "<script>alert(1)</script>\n")
                .article("a", "{{#include ../_part.md}}\n");

        assertThat(problems())
                .contains("BS-INC-012 content/articles/a.md:6:1 '_part.md' is included in a trusted file and is not"
                        + " trusted itself");
    }

    /** A block ends implicitly with the quote or item around it; the lines after it are text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ```\n{{#include ../_part.md}}\n",
                "- ```\n{{#include ../_part.md}}\n",
                "> - ```\n> {{#include ../_part.md}}\n"
            })
    void aBlockThatHasEndedTrustsNoFile(String article) {
        project.write(
                        "content/site.yaml",
                        "title: A Briefing\nbaseUrl: https://briefing.example/\ntrusted:\n  - path: articles/a.md\n")
                .write("content/_part.md", "<script>alert(1)</script>\n")
                .article("a", article);

        assertThat(problems()).anyMatch(problem -> problem.startsWith("BS-INC-012 content/articles/a.md:7:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ```\n> {{#include Tide.java:rise}}\n> ```",
                "- ```\n  {{#include Tide.java:rise}}\n\n  ```",
                "1. ```\n\t{{#include Tide.java:rise}}\n   ```",
                "> - ```\n>\n>   {{#include Tide.java:rise}}\n>   ```"
            })
    void aListingStandsInAListOrAQuote(String article) throws IOException {
        project.write("content/articles/Tide.java", CODE).article("a", article);

        assertThat(page("a")).containsPattern("<code>\\s*int rise\\(\\) \\{\\n\\s+return 3;\\n\\s*}\\n");
    }

    @Test
    void aLinkToAPartIsTold() {
        project.write("content/_part.md", "Good.\n").article("a", "[Part](../_part.md)\n");

        assertThat(problems())
                .containsExactly("BS-LINK-007 content/articles/a.md:6:8 '_part.md' is only included by others, and has"
                        + " no page");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "Secret.\n");
        project.article("a", "{{#include out.md}}\n");
        Files.createSymbolicLink(folder.resolve("content/articles/out.md"), folder.resolve("secret.md"));

        assertThat(problems())
                .contains("BS-INC-003 content/articles/a.md:6:1 'articles/out.md' leads out of the content folder by a"
                        + " symbolic link");
    }

    /** Each file includes the next one ten times, which would give a hundred thousand lines. */
    @Test
    void aBombIsDefused() {
        for (int i = 0; i < 5; i++) {
            project.write("content/_b" + i + ".md", ("{{#include _b" + (i + 1) + ".md}}\n").repeat(10));
        }
        project.write("content/_b5.md", "Boom.\n").article("a", "{{#include ../_b0.md}}\n");

        assertThat(problems()).singleElement().asString().startsWith("BS-INC-006 content/_b4.md:");
    }

    @Test
    void manyIncludesAreTooMany() {
        project.write("content/_x.md", "x\n").article("a", "{{#include ../_x.md}}\n".repeat(1001));

        assertThat(problems()).singleElement().asString().startsWith("BS-INC-006 content/articles/a.md:1006:1");
    }

    @Test
    void muchTextIsTooMuch() {
        project.write("content/_x.md", "x\n".repeat(1024 * 1024))
                .article("a", "```\n" + "{{#include ../_x.md}}\n".repeat(4) + "```\n");

        assertThat(problems()).singleElement().asString().startsWith("BS-INC-006 content/articles/a.md:9:1");
    }
}
