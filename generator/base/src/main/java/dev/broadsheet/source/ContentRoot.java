package dev.broadsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The content folder. Finds no file outside it, even through symbolic links. */
public final class ContentRoot {

    private final Path real;
    private final String displayPrefix;

    private ContentRoot(Path real, String displayPrefix) {
        this.real = real;
        this.displayPrefix = displayPrefix;
    }

    /**
     * @param projectDirectory the folder to which display names are relative to
     * @param contentDirectory the folder
     * @throws IOException if the folder cannot be resolved
     */
    static ContentRoot of(Path projectDirectory, Path contentDirectory) throws IOException {
        return new ContentRoot(contentDirectory.toRealPath(), displayName(projectDirectory, contentDirectory));
    }

    /** Returns a path as shown to the user: relative to the project if it lies within it, with {@code /} as separator. */
    static String displayName(Path projectDirectory, Path path) {
        Path project = projectDirectory.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(project) ? project.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** Returns a path within the folder as shown to the user. */
    public String displayName(String path) {
        return displayPrefix.isEmpty() ? path : displayPrefix + "/" + path;
    }

    /** Returns the path within the folder for a path as shown to the user; the inverse of {@link #displayName(String)}. */
    public String path(String displayName) {
        return displayPrefix.isEmpty() ? displayName : displayName.substring(displayPrefix.length() + 1);
    }

    Path path() {
        return real;
    }

    /**
     * Looks up a file.
     *
     * @param path normalised, within the folder, with {@code /} as separator
     */
    public Lookup find(String path) {
        try {
            Path file = real.resolve(path).toRealPath();
            if (!file.startsWith(real)) {
                return new Outside();
            }
            return Files.isRegularFile(file) ? new Found(file, pathOf(file)) : new Missing();
        } catch (IOException | InvalidPathException e) {
            return new Missing();
        }
    }

    /** Returns whether there is a file or folder, hidden or not. @param path within the folder */
    boolean has(String path) {
        return Files.exists(real.resolve(path));
    }

    /** Returns the path within the folder of a real path. */
    String pathOf(Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }

    /** The result of a look-up. */
    public sealed interface Lookup {}

    /**
     * A regular file within the folder.
     *
     * @param file its real path
     * @param path its path within the folder, {@code /} as separator
     */
    public record Found(Path file, String path) implements Lookup {}

    /** No such regular file exists. */
    public record Missing() implements Lookup {}

    /** The path leads out of the folder through a symbolic link. */
    public record Outside() implements Lookup {}
}
