package dev.broadsheet;

import java.nio.file.Path;

/** Paths as shown to the user: relative to the project if they lie within it, with {@code /} as separator. */
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
