package dev.broadsheet.maven;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines that close a run. */
final class RunSummary {

    private RunSummary() {}

    /** {@code 1 article and 2 pages became 31 files, 412 kB, in target/site}. */
    static String published(GenerationReport report, String output) {
        return count(report.articles(), "article") + " and " + count(report.pages(), "page") + " became "
                + count(report.files().size(), "file") + ", " + size(report.bytes()) + ", in " + output;
    }

    /** {@code 1.84 s: load 0.02, parse 0.31}. */
    static String times(GenerationReport report) {
        Duration total = report.phases().values().stream().reduce(Duration.ZERO, Duration::plus);
        return seconds(total) + " s: "
                + report.phases().entrySet().stream()
                        .map(phase -> phase.getKey() + " " + seconds(phase.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /** One line for the build's failure: how many problems there are, the first one, and that nothing has changed. */
    static String failure(GenerationReport report, String output) {
        return DiagnosticPrinter.summary(report.diagnostics()) + "; " + output + " is as it was";
    }

    private static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** Powers of 1000, as file managers and browsers show it. */
    private static String size(long bytes) {
        return bytes < 1_000_000
                ? (bytes + 500) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }
}
