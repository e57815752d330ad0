package dev.broadsheet;

import dev.broadsheet.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a run works on.
 *
 * @param projectDirectory paths in diagnostics are shown relative to it
 * @param contentDirectory holds {@code site.yaml}, {@code articles/}, {@code pages/}
 * @param templatesDirectory the user's overrides; need not exist
 * @param outputDirectory becomes the site when the run succeeds
 * @param reportDirectory receives {@code diagnostics.json}
 * @param cacheDirectory keeps results that the next run may reuse; empty when every run renders everything again
 * @param time the date of everything that is dated, unless the newest content date is later; empty for that
 * @param failOn the least severity that fails the run
 * @param started when the build began, for a warning of days that have not come yet; nothing that is made depends on it.
 *     Without it no day is in the future
 * @param published what is done with the list of addresses that were published
 * @param swap whether the output folder is always replaced as a whole, also where few of its files change
 */
public record GeneratorOptions(
        Path projectDirectory,
        Path contentDirectory,
        Path templatesDirectory,
        Path outputDirectory,
        Path reportDirectory,
        Optional<Path> cacheDirectory,
        Optional<Instant> time,
        Severity failOn,
        Optional<Instant> started,
        boolean swap,
        PublishedAddresses published) {

    /** Without a clock, and with what changes renamed into place. */
    public GeneratorOptions(
            Path projectDirectory,
            Path contentDirectory,
            Path templatesDirectory,
            Path outputDirectory,
            Path reportDirectory,
            Optional<Path> cacheDirectory,
            Optional<Instant> time,
            Severity failOn) {
        this(
                projectDirectory,
                contentDirectory,
                templatesDirectory,
                outputDirectory,
                reportDirectory,
                cacheDirectory,
                time,
                failOn,
                Optional.empty(),
                false,
                PublishedAddresses.WARN);
    }

    /** The same options for a build that began then. */
    public GeneratorOptions startedAt(Instant started) {
        return with(Optional.of(started), swap, published);
    }

    /** The same options for an output folder that is always replaced as a whole, or else only where much of it changes. */
    public GeneratorOptions swapping(boolean always) {
        return with(started, always, published);
    }

    /** The same options, and what is done with the list of published addresses. */
    public GeneratorOptions publishing(PublishedAddresses choice) {
        return with(started, swap, choice);
    }

    private GeneratorOptions with(Optional<Instant> newStarted, boolean newSwap, PublishedAddresses newPublished) {
        return new GeneratorOptions(
                projectDirectory,
                contentDirectory,
                templatesDirectory,
                outputDirectory,
                reportDirectory,
                cacheDirectory,
                time,
                failOn,
                newStarted,
                newSwap,
                newPublished);
    }
}
