package dev.broadsheet.maven;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goal's parameters as Maven gives them; null where the user and the defaults say nothing. */
record Parameters(
        @Nullable File content,
        @Nullable File templates,
        @Nullable File output,
        @Nullable File report,
        @Nullable File cache,
        boolean incremental,
        @Nullable String failOn) {

    /** @throws IllegalArgumentException with a message for the user when a value is wrong */
    GeneratorOptions options(Environment environment) {
        Path reports = path(report, environment.buildDirectory().resolve("broadsheet"));
        return new GeneratorOptions(
                environment.shownRoot(),
                path(content, environment.basedir().resolve("content")),
                path(templates, environment.basedir().resolve("templates")),
                path(output, environment.buildDirectory().resolve("site")),
                reports,
                incremental ? Optional.of(path(cache, reports.resolve("cache"))) : Optional.empty(),
                environment.outputTime(),
                severity());
    }

    private static Path path(@Nullable File given, Path otherwise) {
        return (given == null ? otherwise : given.toPath()).toAbsolutePath().normalize();
    }

    private Severity severity() {
        String name = failOn == null ? "error" : failOn.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw new IllegalArgumentException("failOn is \"" + failOn + "\"; expected error or warning");
        };
    }
}
