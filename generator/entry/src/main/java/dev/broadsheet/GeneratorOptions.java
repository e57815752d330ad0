package dev.broadsheet;

import dev.broadsheet.diagnostic.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The options of a run.
 *
 * @param projectDirectory the folder to which paths in diagnostics are relative
 * @param contentDirectory contains {@code site.yaml}, {@code articles/}, {@code pages/}, {@code chapters/}
 * @param templatesDirectory the user's overrides; need not exist
 * @param outputDirectory becomes the site when the run succeeds
 * @param reportDirectory receives {@code diagnostics.json}
 * @param cacheDirectory keeps results that the next run may reuse; empty if every run renders everything again
 * @param time the date of the publication, unless the newest date in the content is later; empty for the newest date
 * @param failOn the lowest severity that fails the run
 * @param started the start of the build, which decides which articles are published and which dates are reported as future;
 *     without it, no date is reported
 * @param published how the list of published addresses is used
 * @param swap whether the output folder is always replaced as a whole, even if few of its files change
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

    /** Creates options without a clock, that replace only changed files of the output folder. */
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

    /** Returns a copy with the start of the build. */
    public GeneratorOptions startedAt(Instant started) {
        return with(Optional.of(started), swap, published);
    }

    /**
     * Returns a copy.
     *
     * @param always whether the output folder is always replaced as a whole, or else only if much of it changes
     */
    public GeneratorOptions swapping(boolean always) {
        return with(started, always, published);
    }

    /** Returns a copy with another use of the list of published addresses. */
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
