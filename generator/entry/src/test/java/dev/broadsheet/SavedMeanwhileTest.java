package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are saved while a build runs, whose texts it has released from memory. */
class SavedMeanwhileTest {

    private static final String HELD = "---\ntitle: Quarry closes\ndate: 2026-01-01\ndraft: true\n---\n\n%s\n";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void project() {
        project = Project.start(root).remembering().article("open", "The bibliography is long.");
    }

    private GenerationReport generate(String during, Runnable save) {
        return new Generator(project.options(), (phase, done, expected) -> {
                    if (phase.equals(during) && done == 0) {
                        save.run();
                    }
                })
                .generate();
    }

    @Test
    void aWithheldArticleIsReportedAndTheLastOutputStays() throws IOException {
        project.write("content/articles/held.md", HELD.formatted("The gates are shut."));
        assertThat(project.generate().published()).isTrue();
        Map<String, String> last = project.published();
        project.article("open", "Other words.");

        GenerationReport report = generate(
                "site", () -> project.write("content/articles/held.md", HELD.formatted("The gates are open.")));

        assertThat(report.published()).isFalse();
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.error(
                        "BS-SRC-017",
                        SourcePosition.of("content/articles/held.md"),
                        "the file was changed while the run read it",
                        "run it again when nothing writes to the content folder"));
        assertThat(project.published()).isEqualTo(last);
        assertThat(project.generate().published()).isTrue();
    }

    @Test
    void anArticleSavedAfterRenderingIsInTheNextBuild() throws IOException {
        GenerationReport report = generate("publish", () -> project.article("open", "The bibliography is short."));

        assertThat(report.published()).isTrue();
        assertThat(report.diagnostics()).isEmpty();
        assertThat(project.text("articles/open/index.html")).contains("is long");

        assertThat(project.generate().published()).isTrue();
        assertThat(project.text("articles/open/index.html")).contains("is short");
    }
}
