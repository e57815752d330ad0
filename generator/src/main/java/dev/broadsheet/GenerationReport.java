package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param published whether the output folder was replaced
 * @param diagnostics sorted by file, line and column
 * @param files paths of the published files, relative to the output folder, sorted
 * @param bytes total size of the published files
 * @param articles number of articles
 * @param pages number of standing pages
 * @param outputDirectory where they are
 * @param phases wall time of each phase, in order: load, parse, assemble, pdf, epub, site, publish; without editions that
 *     are not made
 * @param printer prints the diagnostics with excerpts of the texts that this run read
 */
public record GenerationReport(
        boolean published,
        List<Diagnostic> diagnostics,
        List<String> files,
        long bytes,
        int articles,
        int pages,
        Path outputDirectory,
        Map<String, Duration> phases,
        DiagnosticPrinter printer) {

    public GenerationReport {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }
}
