package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of published addresses is written on request, and missing addresses are reported. */
class PublishedAddressesTest {

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root)
                .write("content/site.yaml", "title: M\nbaseUrl: https://m.example/\nkind: book\neditions: [site]\n")
                .write("content/chapters/1-start.md", "# Start\n\nText.\n\n## First steps\n\nText.\n")
                .write("content/chapters/2-guide.md", "# The \"guide\"\n\nText.\n");
    }

    private List<String> printed() {
        GenerationReport report = project.generate();
        return report.diagnostics().stream()
                .map(diagnostic -> report.printer().print(diagnostic).strip())
                .toList();
    }

    private Path list() {
        return root.resolve("content/published.json");
    }

    private void update() {
        assertThat(project.publishing(PublishedAddresses.UPDATE).generate().published())
                .isTrue();
        project.publishing(PublishedAddresses.WARN);
    }

    private void rename(String from, String to) throws IOException {
        Files.move(root.resolve("content/chapters/" + from), root.resolve("content/chapters/" + to));
    }

    @Test
    void isWrittenOnRequestOnly() throws IOException {
        assertThat(printed()).isEmpty();
        assertThat(list()).doesNotExist();

        update();

        assertThat(list()).hasContent("""
                {
                  "addresses": {
                    "/guide/": {"title": "The \\"guide\\"", "anchors": ["the-guide"]},
                    "/start/": {"title": "Start", "anchors": ["start", "first-steps"]}
                  }
                }
                """);
        assertThat(printed()).isEmpty();
        assertThat(project.output().resolve("published.json")).doesNotExist();
    }

    @Test
    void renamedFileIsReportedWithTheAliasToWrite() throws IOException {
        update();
        rename("2-guide.md", "2-manual.md");

        assertThat(printed()).containsExactly("""
                warning BS-SLUG-006: the published URL /guide/ no longer exists
                  --> content/published.json:3:5
                   3 |     "/guide/": {"title": "The \\"guide\\"", "anchors": ["the-guide"]},
                     |     ^
                  = if content/chapters/2-manual.md is the same text under another name, write there: aliases: [/guide/]\
                """);
        project.write("content/chapters/2-manual.md", "---\naliases: [/guide/]\n---\n\n# The \"guide\"\n\nText.\n");
        assertThat(printed()).isEmpty();
    }

    @Test
    void goneAddressFailsTheRunByChoiceAndIsNeverForgotten() throws IOException {
        update();
        Files.delete(root.resolve("content/chapters/2-guide.md"));

        assertThat(project.publishing(PublishedAddresses.ERROR).generate().published())
                .isFalse();
        update();
        assertThat(list()).content().contains("/guide/");
        assertThat(printed())
                .singleElement()
                .asString()
                .contains("delete this line when readers are to find nothing there");
    }

    @Test
    void whatIsHeldBackHidesNoOtherAddressThatEndsInItsName() throws IOException {
        project.write("content/chapters/more/2-guide.md", "# Another guide\n\nText.\n");
        update();
        assertThat(list()).content().contains("/guide/", "/more/guide/");

        project.write("content/chapters/2-guide.md", "---\ndraft: true\naliases: [/old/]\n---\n\n# The \"guide\"\n");
        Files.delete(root.resolve("content/chapters/more/2-guide.md"));

        assertThat(printed())
                .singleElement()
                .asString()
                .contains("BS-SLUG-006: the published URL /more/guide/ no longer exists");
    }

    @Test
    void goneAnchorIsReported() throws IOException {
        update();
        project.write("content/chapters/1-start.md", "# Start\n\nText.\n\n## Second steps\n\nText.\n");

        assertThat(printed()).containsExactly("""
                warning BS-SLUG-007: the published URL /start/#first-steps no longer exists
                  --> content/published.json:4:5
                   4 |     "/start/": {"title": "Start", "anchors": ["start", "first-steps"]}
                     |     ^
                  = write {#first-steps} after the intended heading of content/chapters/1-start.md, or delete the name from this line\
                """);
        project.write("content/chapters/1-start.md", "# Start\n\nText.\n\n## Second steps {#first-steps}\n\nText.\n");
        assertThat(printed()).isEmpty();
    }

    @Test
    void lineThatIsNoneIsReported() {
        project.write("content/published.json", "{\n  \"addresses\": {\n    \"/start\": 1\n  }\n}\n");

        assertThat(printed()).containsExactly("""
                error BS-SLUG-008: the line is not an entry of published.json
                  --> content/published.json:3:5
                   3 |     "/start": 1
                     |     ^
                  = delete it; -Dbroadsheet.published=update writes the list\
                """);
    }

    @Test
    void whatIsHeldBackIsNotMissed() {
        update();
        project.write("content/chapters/2-guide.md", "---\ndraft: true\n---\n\n# The \"guide\"\n\nText.\n");

        assertThat(project.generate().diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("BS-SLUG-006");
    }
}
