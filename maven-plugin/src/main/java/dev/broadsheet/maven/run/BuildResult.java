package dev.broadsheet.maven;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.RunSummary;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.GithubAnnotations;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells what a run did: diagnostics in Maven's log, a closing line, and whether the build fails.
 *
 * @param log of the goal
 * @param output the output folder as shown to the user
 * @param annotations whether GitHub Actions reads along
 */
record BuildResult(Log log, String output, boolean annotations) {

    void tell(GenerationReport report) throws MojoFailureException {
        new DiagnosticLog(log, report.printer()).tell(report.diagnostics());
        annotate(report.diagnostics());
        if (!report.published()) {
            throw new MojoFailureException(RunSummary.failure(report, output));
        }
        RunSummary.notices(report).forEach(log::info);
        log.info(RunSummary.published(report, output));
        RunSummary.schedule(report).ifPresent(log::info);
        log.info(RunSummary.times(report));
    }

    /** GitHub reads a command only where the line begins with it, and every line of the log begins with its level. */
    private void annotate(List<Diagnostic> diagnostics) {
        if (annotations) {
            StandardOutput.print(GithubAnnotations.write(diagnostics));
        }
    }
}
