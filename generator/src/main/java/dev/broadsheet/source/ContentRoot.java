package dev.broadsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The content folder. Gives out nothing that lies outside it, symbolic links resolved. */
public final class ContentRoot {

    private final Path real;
    private final String displayPrefix;

    private ContentRoot(Path real, String displayPrefix) {
        this.real = real;
        this.displayPrefix = displayPrefix;
    }

    /**
     * @param projectDirectory what display names are relative to
     * @param contentDirectory the folder
     * @throws IOException when the folder cannot be resolved
     */
    static ContentRoot of(Path projectDirectory, Path contentDirectory) throws IOException {
        return new ContentRoot(contentDirectory.toRealPath(), displayName(projectDirectory, contentDirectory));
    }

    /** A path as the user sees it: relative to the project where it can be, {@code /} as separator. */
    static String displayName(Path projectDirectory, Path path) {
        Path project = projectDirectory.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(project) ? project.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /** How a path within the folder is shown to the user. */
    public String displayName(String path) {
        return displayPrefix.isEmpty() ? path : displayPrefix + "/" + path;
    }

    /** The path within the folder of a file that is shown to the user by a name. */
    public String path(String displayName) {
        return displayPrefix.isEmpty() ? displayName : displayName.substring(displayPrefix.length() + 1);
    }

    Path path() {
        return real;
    }

    /**
     * Looks a file up.
     *
     * @param path within the folder, {@code /} as separator, normalised
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

    /** The path within the folder of a file that lies in it, symbolic links resolved. */
    String pathOf(Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }

    /** What became of a look-up. */
    public sealed interface Lookup {}

    /**
     * A regular file within the folder.
     *
     * @param file its real path
     * @param path the same within the folder, {@code /} as separator
     */
    public record Found(Path file, String path) implements Lookup {}

    /** There is no such file. */
    public record Missing() implements Lookup {}

    /** A symbolic link leads out of the folder. */
    public record Outside() implements Lookup {}
}
