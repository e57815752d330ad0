package dev.broadsheet;

import java.nio.file.Path;

/** Paths as the user sees them: relative to the project where they lie in it, {@code /} as separator. */
final class ShownPaths {

    private final Path project;

    ShownPaths(Path project) {
        this.project = project.toAbsolutePath().normalize();
    }

    String of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown =
                absolute.startsWith(project) && !absolute.equals(project) ? project.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
