package dev.broadsheet.benchmarks;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.Preview;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An edit of one article among 1,000 under {@code site:serve}, from the saved file to the new output in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class EditBenchmark {

    private static final int ARTICLES = 1000;

    private final Path article;
    private final String text;
    private final Preview preview;
    private int edits;

    public EditBenchmark() {
        try {
            Path folder = Articles.write(Files.createTempDirectory("broadsheet"), ARTICLES);
            this.article = folder.resolve("content/articles/" + Articles.name(ARTICLES / 2) + ".md");
            this.text = Files.readString(article);
            this.preview = new Preview(options(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        preview.generate();
    }

    private static GeneratorOptions options(Path folder) {
        return new GeneratorOptions(
                folder,
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("site"),
                folder.resolve("report"),
                Optional.empty(),
                Optional.empty(),
                Severity.ERROR);
    }

    @Benchmark
    public GenerationReport edit() throws IOException {
        Files.writeString(article, text + "\nEdit number " + ++edits + ".\n");
        GenerationReport report = preview.generate();
        if (!report.published()) {
            throw new IllegalStateException(report.printer().print(report.diagnostics()));
        }
        return report;
    }
}
