package dev.broadsheet.maven.run;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.RunSummary;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.GithubAnnotations;
import java.util.List;
import java.util.Optional;

/**
 * Prints what a run did: diagnostics and closing lines.
 *
 * @param out where it is printed
 * @param output the output folder as shown to the user
 * @param annotations whether GitHub Actions reads along
 */
public record BuildResult(Output out, String output, boolean annotations) {

    /** Returns why the build fails; empty if it does not. */
    public Optional<String> print(GenerationReport report) {
        new DiagnosticLog(out, report.printer()).print(report.diagnostics());
        annotate(report.diagnostics());
        if (!report.published()) {
            return Optional.of(RunSummary.failure(report, output));
        }
        RunSummary.notices(report).forEach(out::info);
        out.info(RunSummary.published(report, output));
        RunSummary.schedule(report).ifPresent(out::info);
        out.info(RunSummary.times(report));
        return Optional.empty();
    }

    /** GitHub reads a command only where the line begins with it, and every line of the log begins with its level. */
    private void annotate(List<Diagnostic> diagnostics) {
        if (annotations) {
            out.print(GithubAnnotations.write(diagnostics));
        }
    }
}
