package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.ChangedFileException;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalErrorsTest {

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void anExceptionBecomesADiagnosticAndItsTraceAFile() throws IOException {
        String given = errors().guard(
                        "reading the Markdown",
                        SourcePosition.of("content/articles/a.md"),
                        () -> {
                            throw new IllegalStateException("our mistake");
                        },
                        "nothing");

        assertThat(given).isEqualTo("nothing");
        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.error(
                        "BS-INTERNAL-001",
                        SourcePosition.of("content/articles/a.md"),
                        "unexpected IllegalStateException while reading the Markdown",
                        "this is a fault of Broadsheet: please report it, with target/broadsheet/fault.txt"));
        assertThat(Files.readString(folder.resolve("fault.txt")))
                .startsWith("reading the Markdown of content/articles/a.md\n"
                        + "java.lang.IllegalStateException: our mistake\n\tat dev.broadsheet.InternalErrorsTest");
    }

    @Test
    void aFileThatChangesMeanwhileIsNone() {
        errors().guard(
                        "assembling the publication",
                        () -> {
                            throw new UncheckedIOException(new ChangedFileException("content/articles/a.md"));
                        },
                        0);

        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.error(
                        "BS-SRC-017",
                        SourcePosition.of("content/articles/a.md"),
                        "the file was changed while the run read it",
                        "run it again when nothing writes to the content folder"));
        assertThat(folder.resolve("fault.txt")).doesNotExist();
    }

    @Test
    void aUsedUpStackIsOne() {
        errors().guard("assembling the publication", InternalErrorsTest::endless, 0);

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("unexpected StackOverflowError while assembling the publication");
    }

    /** Insufficient memory is not an internal error that users should report. */
    @Test
    void memoryThatRunsOutIsNone() {
        InternalErrors errors = errors();
        errors.expect(new HeapEstimate(64L * 1024 * 1024, 3, 30_000, 30_000));
        errors.guard(
                "assembling the publication",
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                0);

        assertThat(diagnostics.sorted())
                .containsExactly(Diagnostic.error(
                        "BS-LIMIT-008",
                        SourcePosition.of("content"),
                        "memory ran out while assembling the publication; the JVM has 64 MB",
                        "give it more, such as -Xmx256m in MAVEN_OPTS or .mvn/jvm.config: 3 articles and pages with"
                                + " 30,000 characters need about 34 MB by estimate, which was too little"));
        assertThat(folder.resolve("fault.txt")).doesNotExist();
    }

    @Test
    void theNextRunForgetsThem() {
        errors().guard("assembling the publication", InternalErrorsTest::endless, 0);
        reports().prepare(diagnostics);

        assertThat(folder.resolve("fault.txt")).doesNotExist();
    }

    @Test
    void workInParallelKeepsItsOrder() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();

        assertThat(Parallel.map(numbers, n -> n * n))
                .isEqualTo(numbers.stream().map(n -> n * n).toList());
    }

    @SuppressWarnings("InfiniteRecursion") // on purpose
    private static int endless() {
        return endless() + 1;
    }

    private ReportFolder reports() {
        return new ReportFolder(folder, "target/broadsheet");
    }

    private InternalErrors errors() {
        return new InternalErrors(diagnostics, reports(), "content");
    }
}
