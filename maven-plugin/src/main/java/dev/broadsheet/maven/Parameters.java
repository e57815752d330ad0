package dev.broadsheet.maven;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.PublishedAddresses;
import dev.broadsheet.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals' parameters as Maven gives them; null where the user and the defaults say nothing. */
record Parameters(
        @Nullable File content,
        @Nullable File templates,
        @Nullable File report,
        Own own) {

    /**
     * What not every goal has.
     *
     * @param output the folder that becomes the site
     * @param cache the folder for results that the next run may reuse
     * @param incremental whether runs reuse the results of earlier ones
     * @param failOn the least severity that fails the build
     * @param swap whether the output is always replaced as a whole
     * @param published what is done with the list of published addresses
     */
    record Own(
            @Nullable File output,
            @Nullable File cache,
            boolean incremental,
            @Nullable String failOn,
            boolean swap,
            @Nullable String published) {

        /** Nothing is said. */
        static final Own NOTHING = new Own(null, null, false, null, false, null);
    }

    /** @throws IllegalArgumentException with a message for the user when a value is wrong */
    GeneratorOptions options(Environment environment) {
        Path reports = path(report, environment.buildDirectory().resolve("broadsheet"));
        return new GeneratorOptions(
                        environment.shownRoot(),
                        path(content, environment.basedir().resolve("content")),
                        path(templates, environment.basedir().resolve("templates")),
                        path(own.output(), environment.buildDirectory().resolve("broadsheet/site")),
                        reports,
                        own.incremental() ? Optional.of(path(own.cache(), reports.resolve("cache"))) : Optional.empty(),
                        environment.outputTime(),
                        severity())
                .startedAt(environment.started())
                .swapping(own.swap())
                .publishing(published());
    }

    private PublishedAddresses published() {
        String word = own.published() == null ? "warn" : own.published().strip().toLowerCase(Locale.ROOT);
        return PublishedAddresses.of(word)
                .orElseThrow(() -> new IllegalArgumentException("published is \"" + own.published() + "\"; expected "
                        + String.join(", ", PublishedAddresses.words())));
    }

    private static Path path(@Nullable File given, Path otherwise) {
        return (given == null ? otherwise : given.toPath()).toAbsolutePath().normalize();
    }

    private Severity severity() {
        String name = own.failOn() == null ? "error" : own.failOn().strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default ->
                throw new IllegalArgumentException("failOn is \"" + own.failOn() + "\"; expected error or warning");
        };
    }
}
