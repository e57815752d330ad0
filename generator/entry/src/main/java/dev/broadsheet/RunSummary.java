package dev.broadsheet;

import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.LogText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The summary lines at the end of a run. */
public final class RunSummary {

    private RunSummary() {}

    /** Returns a line such as {@code 1 article and 2 pages became 31 files, 412 kB, in target/broadsheet/site}. */
    public static String published(GenerationReport report, String output) {
        String files = count(report.files().size(), "file") + ", " + size(report.bytes()) + ", in " + output;
        String sources = sources(report);
        return report.upToDate() ? "nothing has changed: " + sources + " are " + files : sources + " became " + files;
    }

    private static String sources(GenerationReport report) {
        List<String> counts = new ArrayList<>();
        if (report.articles() > 0 || report.chapters() == 0) {
            counts.add(count(report.articles(), "article"));
        }
        if (report.chapters() > 0) {
            counts.add(count(report.chapters(), "chapter"));
        }
        if (report.pages() > 0 || report.chapters() == 0) {
            counts.add(count(report.pages(), "page"));
        }
        String last = counts.remove(counts.size() - 1);
        return counts.isEmpty() ? last : String.join(", ", counts) + " and " + last;
    }

    /**
     * Returns how many articles are withheld and when the next run is due, with a crontab line; empty if nothing is withheld or
     * due.
     */
    public static Optional<String> schedule(GenerationReport report) {
        String held =
                report.held() == 0 ? "" : count(report.held(), "article or page", "articles or pages") + " held back";
        String due = report.due()
                .map(time -> "next run due at " + time + ", by cron in UTC: " + Schedule.cron(time))
                .orElse("");
        String line = held.isEmpty() || due.isEmpty() ? held + due : held + "; " + due;
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns the reasons for the work of the run, one per line. */
    public static List<String> explanation(GenerationReport report) {
        if (report.upToDate()) {
            return List.of("Nothing has changed since the last run.");
        }
        List<String> lines = new ArrayList<>();
        report.changes().forEach(name -> lines.add("Changed since the last run: " + name));
        report.explanation().forEach(lines::add);
        return lines.stream().map(LogText::of).toList();
    }

    /** Returns sentences about actions that authors requested, one per line. */
    public static List<String> notices(GenerationReport report) {
        return report.notices().stream().map(LogText::of).toList();
    }

    /** Returns the typesetting report, one line each. */
    public static List<String> typesetting(GenerationReport report) {
        return report.typesetting().isEmpty()
                ? List.of("No PDF was set.")
                : report.typesetting().lines().map(LogText::of).toList();
    }

    /** Returns a line such as {@code 1.84 s: load 0.02, parse 0.31}. */
    public static String times(GenerationReport report) {
        Duration total = report.phases().values().stream().reduce(Duration.ZERO, Duration::plus);
        return seconds(total) + " s: "
                + report.phases().entrySet().stream()
                        .map(phase -> phase.getKey() + " " + seconds(phase.getValue()))
                        .collect(Collectors.joining(", "));
    }

    /**
     * Returns one line for the failure of the build: the number of problems, the first one, and that the output is unchanged.
     */
    public static String failure(GenerationReport report, String output) {
        return DiagnosticPrinter.summary(report.diagnostics()) + "; " + output + " is as it was";
    }

    private static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** Formats a size with powers of 1000, as file managers and browsers do. */
    private static String size(long bytes) {
        return bytes < 1_000_000
                ? (bytes + 500) / 1000 + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }
}
