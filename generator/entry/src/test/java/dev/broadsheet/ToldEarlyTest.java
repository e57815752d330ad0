package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors found early end the run before any edition is built, and are reported once. */
class ToldEarlyTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BS-LINK-001     | content/articles/b.md              | ---\\ntitle: B\\ndate: 2026-01-01\\n---\\n\\n[x](gone.md)
            BS-YAML-007     | content/articles/b.md              | ---\\ntitle: B\\ndate: soon\\n---\\n\\nText.
            BS-YAML-002     | content/site.yaml                  | title: A\\nbaseUrl: https://a.example/\\ncolour: red
            BS-SRC-005      | content/articles/b.md              | a\\0
            BS-TEMPLATE-003 | templates/fonts/manifest.yaml      | [
            """)
    void anErrorOfAnEarlierPhaseEndsTheRunBeforeAnyEdition(String code, String path, String text) {
        GenerationReport report = Project.start(root)
                .article("a", "Text.")
                .write(path, text.replace("\\n", "\n").replace("\\0", "\0"))
                .generate();

        assertThat(report.diagnostics()).extracting(Diagnostic::code).contains(code);
        assertThat(report.phases()).containsOnlyKeys("load", "parse", "assemble", "publish", "remember");
    }

    @Test
    void aWarningDoesNot() {
        GenerationReport report =
                Project.start(root).article("a", "<center>Text.</center>").generate();

        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("BS-HTML-001");
        assertThat(report.phases()).containsKeys("pdf", "epub", "site");
        assertThat(report.published()).isTrue();
    }

    /** Results of earlier runs remain available for the run after the error. */
    @Test
    void aMistakeCostsNoneOfWhatWasMade() {
        Project project =
                Project.start(root).remembering().article("a", "Text.").article("b", "Text.");
        project.generate();
        project.article("b", "[gone](gone.md)").generate();

        GenerationReport mended = project.article("b", "Text.").generate();

        assertThat(mended.published()).isTrue();
        assertThat(mended.explanation()).isEmpty();
    }

    @Test
    void manyThreadsTellTheSameAsOne() throws IOException, InterruptedException {
        Project project = Project.start(root);
        IntStream.range(0, 60)
                .forEach(i -> project.article(
                        "a" + i,
                        "<p style=\"x\" align=\"y\"><b class=\"z\" style=\"x\">Text</b></p>\n\n"
                                + "[gone](gone.md)\n\n<center>" + i + "</center>"));

        String one = told(project, 1);

        assertThat(one)
                .contains("BS-HTML-002: the attribute 'style' is not allowed and was removed, 120 times\n")
                .contains("BS-LINK-001: there is no file 'articles/gone.md' in the content folder, 60 times\n");
        assertThat(told(project, 7)).isEqualTo(one);
    }

    private static String told(Project project, int threads) throws IOException, InterruptedException {
        String said = ChildJvm.ofThisJdk()
                .options("-XX:ActiveProcessorCount=" + threads)
                .run(
                        GenerateMain.class,
                        project.root().toString(),
                        project.root().resolve("content").toString());
        return said + Files.readString(project.root().resolve("target/broadsheet/diagnostics.json"));
    }
}
