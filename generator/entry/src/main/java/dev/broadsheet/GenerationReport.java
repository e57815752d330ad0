package dev.broadsheet;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a run.
 *
 * @param published whether the output folder contains the output for the current input
 * @param upToDate whether the output folder was already up to date
 * @param diagnostics sorted by file, line and column
 * @param files paths of the published files, relative to the output folder, sorted
 * @param bytes total size of the published files
 * @param articles number of articles
 * @param pages number of standing pages
 * @param chapters number of chapters of books and manuals
 * @param held number of withheld articles and pages
 * @param due when the next run is due, since an article appears or expires then; empty if none does
 * @param outputDirectory the output folder
 * @param phases wall time of each phase, in order: load, compare, parse, assemble, pdf, epub, site, publish, remember; without
 *     skipped phases
 * @param changes names of the inputs that changed since the last run that published; empty if there was none
 * @param explanation why each result was rendered again instead of reused, sorted by result
 * @param notices sentences about actions that authors requested
 * @param typesetting the content of {@code typesetting.txt} of the report folder, about the pages of the PDFs; empty if no PDF
 *     was made
 * @param printer prints the diagnostics with excerpts of the texts that this run read
 */
public record GenerationReport(
        boolean published,
        boolean upToDate,
        List<Diagnostic> diagnostics,
        List<String> files,
        long bytes,
        int articles,
        int pages,
        int chapters,
        int held,
        Optional<Instant> due,
        Path outputDirectory,
        Map<String, Duration> phases,
        List<String> changes,
        List<String> explanation,
        List<String> notices,
        String typesetting,
        DiagnosticPrinter printer) {

    public GenerationReport {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
        changes = List.copyOf(changes);
        explanation = List.copyOf(explanation);
        notices = List.copyOf(notices);
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }
}
