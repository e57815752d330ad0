package dev.broadsheet.cli;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.ProgressListener;
import dev.broadsheet.RunSummary;
import dev.broadsheet.diagnostic.DiagnosticGroup;
import dev.broadsheet.diagnostic.ManualAddress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The command-line entry point: {@code java -cp ... dev.broadsheet.cli.Main --content content}. */
public final class Main {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /** Exits with 0 if the output was published, 1 if it was not, and 2 for an invalid command line. */
    public static void main(String[] arguments) {
        int status = run(System.err, arguments);
        if (status != DONE) {
            System.exit(status);
        }
    }

    /** @param log receives diagnostics with excerpts, and the summary of the run */
    static int run(PrintStream log, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            log.print(CommandLine.USAGE);
            return DONE;
        }
        try {
            CommandLine.ParsedCommand command = CommandLine.parse(arguments);
            GeneratorOptions options = startedNow(command.options());
            GenerationReport report = new Generator(options, new Warnings(log)).generate();
            command.explanation().lines(report).forEach(log::println);
            return tell(report, options, log);
        } catch (CommandLine.UsageException e) {
            log.println(e.getMessage());
            log.print(CommandLine.USAGE);
            return MISUSED;
        }
    }

    private static GeneratorOptions startedNow(GeneratorOptions options) {
        return options.startedAt(options.started().orElseGet(Instant::now));
    }

    /** Prints early warnings. */
    private record Warnings(PrintStream log) implements ProgressListener {

        @Override
        public void advanced(String phase, int done, int expected) {
            // progress is not shown
        }

        @Override
        public void warned(String message) {
            log.println("warning: " + message);
        }
    }

    private static int tell(GenerationReport report, GeneratorOptions options, PrintStream log) {
        Path project = options.projectDirectory();
        Path output = options.outputDirectory();
        String shown = (output.startsWith(project) ? project.relativize(output) : output).toString();
        DiagnosticGroup.of(report.diagnostics())
                .forEach(group ->
                        log.println(ManualAddress.below(report.printer().print(group), group)));
        if (!report.published()) {
            log.println(RunSummary.failure(report, shown));
            return FAILED;
        }
        RunSummary.notices(report).forEach(log::println);
        log.println(RunSummary.published(report, shown));
        RunSummary.schedule(report).ifPresent(log::println);
        log.println(RunSummary.times(report));
        return DONE;
    }
}
