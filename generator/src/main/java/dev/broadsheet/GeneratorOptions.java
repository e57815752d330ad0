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
 * @param outputDirectory is replaced as a whole when the run succeeds
 * @param reportDirectory receives {@code diagnostics.json}
 * @param cacheDirectory keeps what the next run may take up; empty when every run is to make everything anew
 * @param time the date of everything that is dated; empty for the newest content date
 * @param failOn the least severity that fails the run
 */
public record GeneratorOptions(
        Path projectDirectory,
        Path contentDirectory,
        Path templatesDirectory,
        Path outputDirectory,
        Path reportDirectory,
        Optional<Path> cacheDirectory,
        Optional<Instant> time,
        Severity failOn) {}
