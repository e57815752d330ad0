package dev.broadsheet.acceptance;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders a content folder in {@code target} of the module. */
final class Rendering {

    /** By which articles are held back, or have expired. */
    private static final Instant STARTED = Instant.parse("2026-03-21T06:00:00Z");

    private Rendering() {}

    /** Changes a copy of a content folder before it is rendered. */
    interface Change {
        void apply(Path content) throws IOException;
    }

    /**
     * @param name of the folder
     * @return the output folder
     * @throws IllegalStateException when there is anything to report
     */
    static Path of(String name, Path content, Change change) throws IOException {
        Path root = Files.createDirectories(Path.of("target", name)).toAbsolutePath();
        Path copy = root.resolve("content");
        copy(content, copy);
        change.apply(copy);
        return of(root, Set.of());
    }

    /**
     * Renders what is in {@code content} of a folder.
     *
     * @param expected codes of what there may be to report
     * @return the output folder
     * @throws IllegalStateException when there is anything else to report
     */
    static Path of(Path root, Set<String> expected) throws IOException {
        Path site = root.resolve("site");
        GenerationReport report = new Generator(new GeneratorOptions(
                                root,
                                root.resolve("content"),
                                root.resolve("templates"),
                                site,
                                root.resolve("report"),
                                Optional.empty(),
                                Optional.of(Instant.parse("2026-03-03T00:00:00Z")),
                                Severity.ERROR)
                        .startedAt(STARTED))
                .generate();
        String faults = report.diagnostics().stream()
                .filter(diagnostic -> !expected.contains(diagnostic.code()))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults);
        }
        return site;
    }

    static void copy(Path content, Path target) throws IOException {
        try (Stream<Path> tree = Files.walk(content)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(content.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
