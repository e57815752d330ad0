package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.BuildState.KnownFile;
import dev.broadsheet.BuildState.KnownState;
import dev.broadsheet.cache.CacheFile;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticJson;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run without changes since the previous one reads no content files, and no change is missed. */
@Tag("slow")
@EnabledOnOs({OS.LINUX, OS.MAC})
class UpToDateCheckTest {

    private static final String ARTICLE = "---\ntitle: One\ndate: 2026-01-02\nstandfirst: First.\n---\n\nWords.\n";

    @TempDir
    Path project;

    @BeforeEach
    void write() throws IOException {
        write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\neditions: [site]\narticleCards: false\n");
        write("content/articles/one.md", ARTICLE);
        Files.createDirectories(project.resolve("templates"));
    }

    @Test
    void nothingIsReadWhenNothingChanged() throws Exception {
        settle();

        GenerationReport again = generate();

        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.upToDate()).isTrue();
        assertThat(again.phases()).containsOnlyKeys("load");
        assertThat(again.files()).contains("articles/one/index.html");
        assertThat(again.published()).isTrue();
        assertThat(project.resolve("report/diagnostics.json")).hasContent(diagnostics(again));
    }

    /** Each keeps sizes and times of change as they were, where it can. */
    @SuppressWarnings("ImmutableEnumChecker") // None of the lambdas holds anything.
    enum Change {
        ARTICLE_OF_THE_SAME_SIZE_AND_TIME(at -> rewrite(at.resolve("content/articles/one.md"))),
        ARTICLE_MORE(at -> copy(at.resolve("content/articles/one.md"), at.resolve("content/articles/two.md"))),
        ARTICLE_RENAMED(at -> move(at.resolve("content/articles/one.md"), at.resolve("content/articles/won.md"))),
        ARTICLE_REPLACED(at -> {
            copy(at.resolve("content/articles/one.md"), at.resolve("other"));
            rewrite(at.resolve("other"));
            move(at.resolve("other"), at.resolve("content/articles/one.md"));
        }),
        SITE_OF_THE_SAME_SIZE_AND_TIME(at -> rewrite(at.resolve("content/site.yaml"))),
        TEMPLATE_MORE(at -> copy(at.resolve("content/site.yaml"), at.resolve("templates/more.txt"))),
        OUTPUT_OF_THE_SAME_SIZE_AND_TIME(at -> rewrite(at.resolve("out/articles/one/index.html"))),
        OUTPUT_LESS(at -> delete(at.resolve("out/articles/one/index.html"))),
        LAST_RUN_LESS(at -> delete(at.resolve("cache/run.bin"))),
        LINK(at -> link(at.resolve("content/articles/link.md"), at.resolve("content/articles/one.md")));

        private final Consumer<Path> change;

        Change(Consumer<Path> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void everyChangeIsSeen(Change change) throws Exception {
        settle();
        assertThat(generate().phases()).containsOnlyKeys("load");
        change.change.accept(project);

        GenerationReport changed = generate();

        assertThat(changed.phases()).containsKey("parse");
        assertThat(changed.upToDate()).isFalse();
        Optional<String> output = page();
        deleteAll();
        generate();
        assertThat(page()).isEqualTo(output);
    }

    /** Changed content files are read, even if their sizes and times are the same. */
    @ParameterizedTest
    @EnumSource(More.class)
    void everyChangeIsSeenBesideAnEdit(More change) throws Exception {
        writeMore();
        settle();
        write("content/articles/edited.md", ARTICLE.replace("One", "Edited"));
        change.change.accept(project);

        GenerationReport changed = generate();

        assertThat(changed.changes()).contains("content/articles/edited.md");
        Map<String, String> output = output();
        deleteAll();
        GenerationReport clean = generate();
        assertThat(changed.diagnostics()).isEqualTo(clean.diagnostics());
        assertThat(changed.published()).isEqualTo(clean.published());
        if (clean.published()) {
            assertThat(output()).isEqualTo(output);
        }
    }

    @Test
    void anEditReadsNoOtherText() throws Exception {
        writeMore();
        settle();
        write("content/articles/edited.md", ARTICLE.replace("One", "Edited"));
        KnownState state = state();
        // the file must be older than the clock's resolution before its timestamp is trusted
        settle();

        assertThat(known(state, "articles/one.md").content().characters()).contains(ARTICLE.length());
        assertThat(known(state, "articles/plan.svg").content().characters()).isEmpty();
        assertThat(known(state, "articles/edited.md").stamp())
                .isNotEqualTo(known(state(), "articles/edited.md").stamp());
        assertThat(known(state, "articles/one.md").stamp())
                .isEqualTo(known(state(), "articles/one.md").stamp());
        // articles that depend on other files are read in each run
        assertThat(state.files())
                .doesNotContainKeys(
                        "articles/including.md", "articles/citing.md", "articles/faulty.md", "articles/rates.md");
    }

    /** Texts that are not read have hashes under the secret of one file, and what they became is in another. */
    @ParameterizedTest
    @ValueSource(strings = {"run.bin", "state.bin", "units.bin"})
    void anEditWithoutOneFileOfTheCacheIsMadeAsFromNothing(String lost) throws Exception {
        writeMore();
        settle();
        delete(project.resolve("cache").resolve(lost));
        write("content/articles/edited.md", ARTICLE.replace("One", "Edited"));

        GenerationReport changed = generate();

        Map<String, String> output = output();
        generate();
        assertThat(output()).isEqualTo(output);
        deleteAll();
        assertThat(generate().diagnostics()).isEqualTo(changed.diagnostics());
        assertThat(output()).isEqualTo(output);
    }

    private static KnownFile known(KnownState state, String path) {
        return Optional.ofNullable(state.files().get(path)).orElseThrow();
    }

    private KnownState state() {
        return new CacheFile(project.resolve("cache/state.bin"), Program::fingerprint)
                .read(KnownState.class)
                .orElseThrow();
    }

    private void writeMore() throws IOException {
        write("content/articles/edited.md", ARTICLE.replace("One", "Two"));
        write("content/articles/_part.md", "First part.\n");
        write("content/articles/including.md", ARTICLE.replace("Words.", "{{#include _part.md}}"));
        write("content/articles/works.bib", "@book{a, title={First}, author={A. B.}, year={2001}}\n");
        write(
                "content/articles/citing.md",
                ARTICLE.replace("standfirst:", "bibliography: works.bib\nstandfirst:")
                        .replace("Words.", "As said [@a]."));
        write("content/articles/faulty.md", ARTICLE.replace("Words.", "Words <blink>here</blink>."));
        write("content/articles/rates.csv", "Name,Rate\na,T\n");
        write("content/articles/rates.md", ARTICLE.replace("Words.", "Of {{data rates.csv: Name=a, Rate}}."));
        write(
                "content/articles/plan.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>First</title></svg>");
        write("content/articles/showing.md", ARTICLE.replace("Words.", "![A plan](plan.svg)"));
    }

    /** Each keeps sizes and times of change as they were, where it can. */
    @SuppressWarnings("ImmutableEnumChecker") // None of the lambdas holds anything.
    enum More {
        NOTHING(at -> {}),
        TEXT(at -> rewrite(at.resolve("content/articles/one.md"))),
        INCLUDED(at -> rewrite(at.resolve("content/articles/_part.md"))),
        WORKS(at -> rewrite(at.resolve("content/articles/works.bib"))),
        DATA(at -> rewrite(at.resolve("content/articles/rates.csv"))),
        PICTURE(at -> rewrite(at.resolve("content/articles/plan.svg"))),
        TOUCHED(at -> step(() -> Files.setLastModifiedTime(
                at.resolve("content/articles/one.md"), FileTime.fromMillis(1_000_000_000_000L)))),
        RENAMED(at -> move(at.resolve("content/articles/one.md"), at.resolve("content/articles/won.md"))),
        TWO_EXCHANGED(at -> {
            move(at.resolve("content/articles/one.md"), at.resolve("other"));
            move(at.resolve("content/articles/faulty.md"), at.resolve("content/articles/one.md"));
            move(at.resolve("other"), at.resolve("content/articles/faulty.md"));
        }),
        REMOVED(at -> delete(at.resolve("content/articles/_part.md"))),
        SITE(at -> rewrite(at.resolve("content/site.yaml"))),
        SITE_WITH_WORKS(at -> append(at.resolve("content/site.yaml"), "bibliography: articles/works.bib\n")),
        LINK(at -> link(at.resolve("content/articles/link.md"), at.resolve("content/articles/one.md")));

        private final Consumer<Path> change;

        More(Consumer<Path> change) {
            this.change = change;
        }
    }

    private Map<String, String> output() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(project.resolve("out"))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void otherOptionsAreSeen() throws Exception {
        settle();

        GenerationReport changed = new Generator(options(Severity.WARNING)).generate();

        assertThat(changed.upToDate()).isFalse();
    }

    @Test
    void whatWasToldIsToldAgainWithItsPlace() throws Exception {
        write("content/articles/one.md", ARTICLE.replace("Words.", "Words <blink>here</blink>."));
        settle();

        GenerationReport again = generate();

        assertThat(again.upToDate()).isTrue();
        assertThat(again.phases()).containsKey("compare");
        assertThat(again.diagnostics()).extracting(Diagnostic::code).contains("BS-HTML-001");
    }

    @Test
    void aFileThatChangesBeforeItsClockGoesOnIsCompared() throws IOException {
        generate();
        Path page = project.resolve("out/articles/one/index.html");
        // like the last file of a run, written at the moment at which it is checked
        Files.writeString(page, Files.readString(page));

        FolderState state = FolderState.of(List.of(project.resolve("out"))).orElseThrow();

        assertThat(state.isSettledAt(FolderState.changed(page), FolderState.device(page)))
                .isFalse();
        assertThat(state.isSettledAt(FolderState.changed(page) + 4_000_000_000L, FolderState.device(page)))
                .isTrue();
        assertThat(state.isSettledAt(FolderState.changed(page) + 4_000_000_000L, FolderState.device(page) + 1))
                .isFalse();
    }

    /** Runs until all files are confirmed as unchanged, some time after the last change. */
    private void settle() throws InterruptedException {
        generate();
        GenerationReport last = generate();
        for (int i = 0; i < 100 && last.diagnostics().isEmpty() && last.phases().containsKey("compare"); i++) {
            Thread.sleep(30);
            last = generate();
        }
        assertThat(last.upToDate()).isTrue();
    }

    private GenerationReport generate() {
        return new Generator(options(Severity.ERROR)).generate();
    }

    private GeneratorOptions options(Severity failOn) {
        return new GeneratorOptions(
                project,
                project.resolve("content"),
                project.resolve("templates"),
                project.resolve("out"),
                project.resolve("report"),
                Optional.of(project.resolve("cache")),
                Optional.empty(),
                failOn);
    }

    private Optional<String> page() throws IOException {
        Path page = project.resolve("out/articles/one/index.html");
        return Files.exists(page) ? Optional.of(Files.readString(page)) : Optional.empty();
    }

    private static String diagnostics(GenerationReport report) {
        return DiagnosticJson.write(report.diagnostics());
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void deleteAll() throws IOException {
        for (String folder : new String[] {"out", "cache"}) {
            try (Stream<Path> files = Files.walk(project.resolve(folder))) {
                files.sorted(Comparator.reverseOrder()).forEach(UpToDateCheckTest::delete);
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void step(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the text of a file by one of the same length, and restores its time. */
    private static void rewrite(Path file) {
        step(() -> {
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace('T', 'U').replace("First", "Prime"));
            Files.setLastModifiedTime(file, time);
        });
    }

    private static void append(Path file, String text) {
        step(() -> Files.writeString(file, text, StandardOpenOption.APPEND));
    }

    private static void copy(Path from, Path to) {
        step(() -> Files.copy(from, to));
    }

    private static void move(Path from, Path to) {
        step(() -> Files.move(from, to, StandardCopyOption.REPLACE_EXISTING));
    }

    private static void link(Path link, Path target) {
        step(() -> Files.createSymbolicLink(link, target));
    }

    private static void delete(Path file) {
        step(() -> Files.delete(file));
    }
}
