package dev.broadsheet.cli;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.PublishedAddresses;
import dev.broadsheet.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Parses command-line options; folders are relative to the project. */
final class CommandLine {

    static final String USAGE = """
            Usage: [options]
              --project DIR       the folder that the others are relative to; the current one unless given
              --content DIR       site.yaml, articles/ and pages/; content unless given
              --templates DIR     overrides of the theme; templates unless given
              --output DIR        becomes the site, and holds nothing else; target/broadsheet/site unless given
              --report DIR        receives diagnostics.json; target/broadsheet unless given
              --cache DIR         keeps results for the next run; without it, everything is rendered again
              --time INSTANT      date of what is made, such as 2026-01-01T00:00:00Z, unless an article is newer
              --build-time INSTANT  when this build begins, for drafts and embargoes; now unless given
              --fail-on SEVERITY  error or warning: the least that fails the run; error unless given
              --published WHAT    of addresses in published.json that are gone: warn, error, or update, which adds new ones
              --swap              replaces the output folder as a whole, also where little of it changes
              --explain WHAT      changes: why each thing was made anew; typesetting: how even the pages of PDFs are
              --help              prints this
            """;

    private final Deque<String> left;
    private String project = "";
    private String content = "content";
    private String templates = "templates";
    private String output = "target/broadsheet/site";
    private String report = "target/broadsheet";
    private Optional<String> cache = Optional.empty();
    private Optional<Instant> time = Optional.empty();
    private Optional<Instant> started = Optional.empty();
    private Severity failOn = Severity.ERROR;
    private boolean swap;
    private PublishedAddresses published = PublishedAddresses.WARN;
    private Explanation explanation = Explanation.NOTHING;

    private CommandLine(String... arguments) {
        left = new ArrayDeque<>(Arrays.asList(arguments));
    }

    /** An invalid command line. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /**
     * The parsed command line.
     *
     * @param explanation what the run prints at the end
     */
    record ParsedCommand(GeneratorOptions options, Explanation explanation) {}

    static ParsedCommand parse(String... arguments) throws UsageException {
        CommandLine line = new CommandLine(arguments);
        while (!line.left.isEmpty()) {
            line.next(line.left.remove());
        }
        return new ParsedCommand(line.options(), line.explanation);
    }

    private GeneratorOptions options() throws UsageException {
        try {
            Path root = Path.of(project).toAbsolutePath().normalize();
            GeneratorOptions options = new GeneratorOptions(
                            root,
                            root.resolve(content),
                            root.resolve(templates),
                            root.resolve(output),
                            root.resolve(report),
                            cache.map(root::resolve),
                            time,
                            failOn)
                    .swapping(swap)
                    .publishing(published);
            return started.map(options::startedAt).orElse(options);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + e.getInput() + "' is not a valid path");
        }
    }

    private void next(String option) throws UsageException {
        switch (option) {
            case "--project" -> project = value(option);
            case "--content" -> content = value(option);
            case "--templates" -> templates = value(option);
            case "--output" -> output = value(option);
            case "--report" -> report = value(option);
            case "--cache" -> cache = Optional.of(value(option));
            case "--time" -> time = Optional.of(instant(option, value(option)));
            case "--build-time" -> started = Optional.of(instant(option, value(option)));
            case "--swap" -> swap = true;
            case "--explain" -> explanation = explanation(value(option));
            case "--published" -> published = published(value(option));
            case "--fail-on" -> failOn = severity(value(option));
            default -> throw new UsageException("unknown option " + option);
        }
    }

    private static PublishedAddresses published(String word) throws UsageException {
        return PublishedAddresses.of(word)
                .orElseThrow(() -> new UsageException("--published needs warn, error or update, not " + word));
    }

    private String value(String option) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException(option + " needs a value");
        }
        return left.remove();
    }

    private static Instant instant(String option, String value) throws UsageException {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " needs a date such as 2026-01-01T00:00:00Z, not " + value);
        }
    }

    private static Explanation explanation(String value) throws UsageException {
        return switch (value) {
            case "changes" -> Explanation.CHANGES;
            case "typesetting" -> Explanation.TYPESETTING;
            default -> throw new UsageException("--explain needs changes or typesetting, not " + value);
        };
    }

    private static Severity severity(String value) throws UsageException {
        return switch (value) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new UsageException("--fail-on needs error or warning, not " + value);
        };
    }
}
