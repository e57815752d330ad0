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
 * What a run did.
 *
 * @param published whether the output folder holds what the input makes
 * @param upToDate whether the output folder was found to hold what would have been made
 * @param diagnostics sorted by file, line and column
 * @param files paths of the published files, relative to the output folder, sorted
 * @param bytes total size of the published files
 * @param articles number of articles
 * @param pages number of standing pages
 * @param chapters number of chapters of books and manuals
 * @param held number of articles and pages that readers do not get, or not yet
 * @param due when the next run is due, since an article begins or ends then; empty when none does
 * @param outputDirectory where they are
 * @param phases wall time of each phase, in order: load, compare, parse, assemble, pdf, epub, site, publish, remember;
 *     without those that there were not
 * @param changes names of what changed since the last run that published; empty when there was none
 * @param explanation why each result was rendered again and not reused from an earlier run, sorted
 * @param notices what was done for authors who asked for it, a sentence each
 * @param typesetting what {@code typesetting.txt} of the report folder says of the pages of the PDFs; empty when none was set
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
