package dev.broadsheet.maven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a JVM of its own, which prints what one in this JVM prints. */
class GeneratorProcessTest {

    private static final long HEAP = 300L * 1024 * 1024;

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    private GeneratorProcess process() {
        return process(HEAP);
    }

    private static GeneratorProcess process(long heap) {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new GeneratorProcess(Path.of(System.getProperty("java.home"), "bin", "java"), classPath, heap);
    }

    private GeneratorRun run(String article) throws IOException {
        write(
                "content/site.yaml",
                "title: Ä Briefing\nbaseUrl: https://briefing.example/\nlanguage: en\neditions: [site]\n");
        write("content/articles/first.md", "---\ntitle: First\ndate: 2026-01-01\n---\n\n" + article + "\n");
        GeneratorOptions options = new GeneratorOptions(
                        folder,
                        folder.resolve("content"),
                        folder.resolve("templates"),
                        folder.resolve("target/broadsheet/site"),
                        folder.resolve("target/broadsheet"),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-02-01T00:00:00Z")),
                        Severity.ERROR)
                .startedAt(Instant.parse("2026-03-01T00:00:00Z"));
        return GeneratorRun.of(options, new GeneratorRun.Display("site", Explanation.NOTHING, true, false));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void sendsItsOptions() throws IOException {
        GeneratorRun run = run("Text.");

        assertThat(GeneratorRun.of(run.options(), run.display())).isEqualTo(run);
    }

    @Test
    void publishesAndPrintsTheSummary() throws IOException {
        assertThat(process().run(run("Text."), new Recorder(lines))).isEmpty();

        assertThat(folder.resolve("target/broadsheet/site/index.html")).exists();
        assertThat(lines).anyMatch(line -> line.startsWith("info 1 article and 0 pages became "));
    }

    @Test
    void printsDiagnosticsAndAnnotationsAndSaysWhyItFailed() throws IOException {
        Optional<String> failure = process().run(run("[Nö](nö.md)"), new Recorder(lines));

        assertThat(failure).hasValueSatisfying(text -> assertThat(text).contains("BS-LINK-001"));
        assertThat(lines).anyMatch(line -> line.startsWith("error BS-LINK-001") && line.contains("[Nö](nö.md)"));
        assertThat(lines).anyMatch(line -> line.startsWith("print ::error file=content/articles/first.md"));
    }

    @Test
    void printsTheSameAsARunInThisJvm() throws IOException {
        GeneratorRun run = run("[Nö](nö.md)");
        Optional<String> here = run.run(new Recorder(lines));
        List<String> printedHere = withoutProgress();
        lines.clear();

        assertThat(process().run(run, new Recorder(lines))).isEqualTo(here);
        assertThat(withoutProgress()).isEqualTo(printedHere);
    }

    /** Lines of progress depend on the machine. */
    private List<String> withoutProgress() {
        return lines.stream().filter(line -> !line.startsWith("info ")).toList();
    }

    @Test
    void publishesInASmallHeap() throws IOException {
        assertThat(process(HEAP / 4).run(run("Text."), new Recorder(lines))).isEmpty();

        assertThat(lines).anyMatch(line -> line.startsWith("info 1 article and 0 pages became "));
    }

    @Test
    void saysThatTheProcessEndedWithoutAResult() {
        GeneratorProcess without =
                new GeneratorProcess(Path.of(System.getProperty("java.home"), "bin", "java"), List.of(folder), HEAP);

        assertThatThrownBy(() -> without.run(run("Text."), new Recorder(lines)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exit value 1");
    }
}
