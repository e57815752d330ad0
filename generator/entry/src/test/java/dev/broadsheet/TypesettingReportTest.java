package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The report folder has the typographic quality of PDF pages, for people and for programs. */
class TypesettingReportTest {

    private static final String LOOSE = """
            ---
            title: A visit
            date: 2026-01-01
            %s---

            The first paragraph is even enough, or so it seems to us.

            They wrote to https://example.org/ afterwards, and had no answer, or none that anybody would have shown us; and
            when we asked for it, this was all they had to give.
            """;

    @TempDir
    private Path root;

    private Project project(String pdf, String frontMatter) {
        return Project.start(root)
                .write("content/site.yaml", "title: A\nbaseUrl: https://a.example/\neditions: [pdf]\n" + pdf)
                .write("content/articles/first.md", LOOSE.formatted(frontMatter));
    }

    private String file(String name) throws IOException {
        return Files.readString(root.resolve("target/broadsheet").resolve(name));
    }

    @Test
    void looseLinesHaveTheirLineOfTheMarkdown() throws IOException {
        GenerationReport report = project("", "").generate();

        assertThat(report.published()).isTrue();
        assertThat(report.typesetting())
                .isEqualTo(file("typesetting.txt"))
                .startsWith("articles/first/brief.pdf: 1 page\n  page 1: ")
                .containsPattern("  page 1: 2[0-9]{2} % of the usual word space: content/articles/first.md:8:1\n")
                .contains("book.pdf: ");
        Object json = new Load(LoadSettings.builder().build()).loadFromString(file("typesetting.json"));
        assertThat(json)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(file("typesetting.json"))
                .startsWith("[\n  {\"pdf\": \"articles/first/brief.pdf\", \"fit\": \"\", \"pages\": [\n"
                        + "    {\"page\": \"1\", \"lines\": ")
                .containsPattern("\\{\"wordSpace\": 2\\.[0-9]{2}, \"file\": \"content/articles/first\\.md\", "
                        + "\"line\": 8, \"column\": 1}")
                .contains("\"rivers\": [], \"hyphenLadders\": [], \"overfullLines\": []");
    }

    @Test
    void aRunThatHasNothingToDoSaysTheSame() {
        Project project = project("", "").remembering();
        String first = project.generate().typesetting();

        GenerationReport second = project.generate();

        assertThat(second.upToDate()).isTrue();
        assertThat(second.typesetting()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void whatWasSetBeforeSaysTheSame() {
        Project project = project("", "").remembering();
        String first = project.generate().typesetting();

        GenerationReport second = project.article("second", "Text.").generate();

        assertThat(second.typesetting())
                .contains(first.substring(0, first.indexOf("book.pdf")))
                .contains("articles/second/brief.pdf: 1 page\n");
    }

    @Test
    void aThresholdFailsTheRunAndThePagesAreToldAllTheSame() throws IOException {
        GenerationReport report =
                project("pdf: {thresholds: {wordSpace: 150}}\n", "").generate();

        assertThat(report.published()).isFalse();
        assertThat(report.diagnostics())
                .isNotEmpty()
                .extracting(Diagnostic::code)
                .containsOnly("BS-PDF-010");
        assertThat(report.typesetting()).isEqualTo(file("typesetting.txt")).contains("first.md:8:1");
    }

    @Test
    void thresholdsThatAreKeptSayNothing() {
        String all =
                "pdf: {thresholds: {wordSpace: 400, river: 9, hyphens: 4, missingLines: 50, lastPage: 1, overfull: 99}}\n";

        assertThat(project(all, "").generate().diagnostics()).isEmpty();
    }

    @Test
    void withoutAPdfWhatWasSaidGoes() throws IOException {
        project("", "").generate();

        GenerationReport report = project("", "")
                .write("content/site.yaml", "title: A\neditions: [epub]\n")
                .generate();

        assertThat(report.typesetting()).isEmpty();
        assertThat(root.resolve("target/broadsheet/typesetting.txt")).doesNotExist();
        assertThat(RunSummary.typesetting(report)).containsExactly("No PDF was set.");
    }

    @Test
    void fitSaysWhatItDid() {
        assertThat(project("", "fit: 1 page\n").generate().notices())
                .containsExactly("articles/first/brief.pdf: already the page that fit asks for");
        assertThat(project("", "").generate().notices()).isEmpty();
    }
}
