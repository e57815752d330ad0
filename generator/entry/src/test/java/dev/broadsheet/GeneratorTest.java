package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {

    @TempDir
    Path root;

    @Test
    void publishesEveryEditionAndSaysSo() throws IOException {
        GenerationReport report = Project.start(root)
                .article("first", "A paragraph.")
                .write("content/pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n")
                .generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.published()).isTrue();
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.pages()).isEqualTo(1);
        assertThat(report.phases())
                .containsOnlyKeys("load", "parse", "assemble", "pdf", "epub", "site", "publish", "remember");
        Map<String, String> published = Project.in(root).published();
        assertThat(report.files()).containsExactlyElementsOf(published.keySet());
        assertThat(report.bytes())
                .isEqualTo(published.values().stream().mapToLong(String::length).sum());
        assertThat(published)
                .containsKeys(
                        "index.html", "book.epub", "manifest.json", "about/index.html", "articles/first/index.html");
        assertThat(root.resolve("target/broadsheet/diagnostics.json")).hasContent("[]");
    }

    @Test
    void makesOnlyTheEditionsThatAreAskedFor() throws IOException {
        GenerationReport report = Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [site]\n")
                .article("first", "A paragraph.")
                .generate();

        assertThat(report.phases()).containsOnlyKeys("load", "parse", "assemble", "site", "publish", "remember");
        assertThat(report.files()).noneMatch(path -> path.endsWith(".pdf") || path.endsWith(".epub"));
    }

    @Test
    void makesBooksWithoutBriefs() {
        GenerationReport report = Project.start(root)
                .write(
                        "content/site.yaml",
                        "title: A\nbaseUrl: https://a.example/\neditions: [site, pdf]\npdf: {briefs: false}\n")
                .article("first", "A paragraph.")
                .generate();

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.files()).contains("articles/first/index.html");
        assertThat(report.files().stream().filter(path -> path.endsWith(".pdf")))
                .containsExactly("book.pdf");
    }

    @Test
    void aFailedRunLeavesTheLastGoodOutput() throws IOException {
        Project project = Project.start(root).article("first", "A paragraph.");
        assertThat(project.generate().published()).isTrue();
        Map<String, String> before = project.published();

        GenerationReport report = project.article("first", "[gone](gone.md)").generate();

        assertThat(report.published()).isFalse();
        assertThat(report.files()).isEmpty();
        assertThat(project.published()).isEqualTo(before);
        assertThat(Files.readString(root.resolve("target/broadsheet/diagnostics.json")))
                .contains("\"file\": \"content/articles/first.md\", \"line\": 6, \"column\": 8");
    }

    @Test
    void allProblemsOfARunAreReported() {
        GenerationReport report = Project.start(root)
                .write("content/site.yaml", "titel: A Briefing\n")
                .article("first", "[gone](gone.md)")
                .write("templates/html/article.ftlh", "${nothing.here}")
                .write("templates/html/articel.ftlh", "x")
                .generate();

        assertThat(report.diagnostics())
                .extracting(d -> d.position().file())
                .contains("content/site.yaml", "content/articles/first.md", "templates/html/articel.ftlh");
        assertThat(report.published()).isFalse();
    }

    @Test
    void aFaultThatAllPagesHaveIsToldOnce() {
        GenerationReport report = Project.start(root)
                .article("first", "A paragraph.")
                .article("second", "Another one.")
                .write("templates/html/partials/footer.ftlh", "<footer>${site.titel}</footer>")
                .generate();

        assertThat(report.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.position()).hasToString("templates/html/partials/footer.ftlh:1:11");
            assertThat(d.message())
                    .matches("site.titel has no value, while rendering content/articles/first.md and [0-9]+ others");
        });
        assertThat(report.published()).isFalse();
    }

    /** A broken link ends the run before templates are rendered; without it, their errors are reported at their positions. */
    @Test
    void aFaultOfATemplateIsShownInIt() {
        Project project = Project.start(root)
                .article("first", "[gone](gone.md)")
                .write("templates/html/article.ftlh", "\n  ${nothing.here}");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("BS-LINK-001");
        GenerationReport report = project.article("first", "Text.").generate();

        assertThat(report.diagnostics()).singleElement().satisfies(template -> {
            assertThat(template.position()).hasToString("templates/html/article.ftlh:2:5");
            assertThat(report.printer().print(template)).contains("\n   2 |   ${nothing.here}\n     |     ^\n");
        });
    }

    @Test
    void aWarningFailsOnlyTheRunThatAsksForIt() {
        Project project =
                Project.start(root).article("first", "A paragraph.").write("templates/html/articel.ftlh", "x");

        assertThat(project.generate().published()).isTrue();
        GenerationReport strict = project.failOn(Severity.WARNING).generate();
        assertThat(strict.published()).isFalse();
        assertThat(strict.diagnostics()).hasSize(1).allMatch(d -> d.severity() == Severity.WARNING);
    }

    @Test
    void anOutputThatCannotBeReplacedIsToldWithTheOtherProblems() {
        GenerationReport report = Project.start(root)
                .article("first", "[gone](gone.md)")
                .write("target/site/mine.txt", "mine")
                .generate();

        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("BS-LINK-001", "BS-OUT-004");
    }

    @Test
    void aReportFolderThatCannotBeWrittenIsAnError() {
        GenerationReport report = Project.start(root)
                .article("first", "A paragraph.")
                .write("target/broadsheet", "a file")
                .generate();

        assertThat(report.published()).isFalse();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("BS-OUT-009");
    }
}
