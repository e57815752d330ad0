package dev.broadsheet.maven.run;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.PublishedAddresses;
import dev.broadsheet.diagnostic.Severity;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of the generator with all that it needs to know, which can be sent to another JVM. Paths are absolute.
 *
 * @param project the folder to which paths in diagnostics are relative
 * @param cache the folder of earlier results; null for none
 * @param time the date of the publication; null for that of its content
 * @param started the start of the build; null for none
 * @param display how it is printed
 */
public record GeneratorRun(
        String project,
        String content,
        String templates,
        String output,
        String report,
        @Nullable String cache,
        @Nullable Instant time,
        Severity failOn,
        @Nullable Instant started,
        boolean swap,
        PublishedAddresses published,
        Display display)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * How a run is printed.
     *
     * @param output the output folder as shown to the user
     * @param explanation what is explained at the end
     * @param annotations whether GitHub Actions reads along
     * @param bar whether progress is a bar that is drawn over itself, or else lines
     */
    public record Display(String output, Explanation explanation, boolean annotations, boolean bar)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Creates the run of these options. */
    public static GeneratorRun of(GeneratorOptions options, Display display) {
        return new GeneratorRun(
                options.projectDirectory().toString(),
                options.contentDirectory().toString(),
                options.templatesDirectory().toString(),
                options.outputDirectory().toString(),
                options.reportDirectory().toString(),
                options.cacheDirectory().map(Path::toString).orElse(null),
                options.time().orElse(null),
                options.failOn(),
                options.started().orElse(null),
                options.swap(),
                options.published(),
                display);
    }

    GeneratorOptions options() {
        return new GeneratorOptions(
                Path.of(project),
                Path.of(content),
                Path.of(templates),
                Path.of(output),
                Path.of(report),
                Optional.ofNullable(cache).map(Path::of),
                Optional.ofNullable(time),
                failOn,
                Optional.ofNullable(started),
                swap,
                published);
    }

    /** Runs the generator in this JVM, and returns why the build fails; empty if it does not. */
    public Optional<String> run(Output out) {
        GenerationReport result = generate(out);
        display.explanation().lines(result).forEach(out::info);
        return new BuildResult(out, display.output(), display.annotations()).print(result);
    }

    private GenerationReport generate(Output out) {
        ProgressReport progress = display.bar()
                ? ProgressReport.bar(System::nanoTime, out::print, out::warn)
                : ProgressReport.lines(System::nanoTime, out::info, out::warn);
        try {
            return new Generator(options(), progress).generate();
        } finally {
            progress.close();
        }
    }
}
