package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that exceed limits of time or memory. */
class ParsePhaseTest {

    private static final SourceFile FILE = new SourceFile(
            SourceFile.Kind.ARTICLE,
            "articles/a.md",
            new SourceText("content/articles/a.md", "Text."),
            "",
            Optional.empty());

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path folder;

    @Test
    void timeThatIsUsedUpEndsTheRunAtTheArticle() {
        assertThat(read(ParsePhaseTest::endless)).isEmpty();
        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.error(
                        "BS-LIMIT-007",
                        FILE.position(),
                        "reading the Markdown takes more than 50 ms of a processor's time for this one",
                        "divide it; when it is neither long nor strange, please report it with the file"));
    }

    @Test
    void memoryThatIsUsedUpEndsTheRunAtTheArticle() {
        assertThat(read(file -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::position)
                .containsExactly(tuple("BS-LIMIT-008", FILE.position()));
        assertThat(folder.resolve("fault.txt")).doesNotExist();
    }

    /** Other articles are read nevertheless. */
    @Test
    void aFaultConcernsItsArticleOnly() {
        assertThat(read(file -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .hasValue(List.of());
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("BS-INTERNAL-001");
    }

    private Optional<List<ParsedArticle>> read(Function<SourceFile, Optional<ParsedArticle>> parser) {
        InternalErrors errors =
                new InternalErrors(diagnostics, new ReportFolder(folder, "target/broadsheet"), "content");
        return new ParsePhase(errors, Progress.NONE, Duration.ofMillis(50)).all(List.of(FILE), file -> false, parser);
    }

    private static Optional<ParsedArticle> endless(SourceFile file) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return Optional.empty();
    }
}
