package dev.broadsheet;

import dev.broadsheet.template.DefaultTheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of the default theme, for those who want to change one. */
public final class ThemeFiles {

    private ThemeFiles() {}

    /** Paths of all files that can be overridden, sorted. */
    public static List<String> paths() {
        return new DefaultTheme().paths();
    }

    /**
     * Copies a file into a templates folder, with a comment that says which version it is.
     *
     * @return the copy
     * @throws IllegalArgumentException with a message for the user when there is no such file, or when the copy is there
     *     already
     * @throws IOException when the copy cannot be written
     */
    public static Path copy(String path, Path templates) throws IOException {
        return new DefaultTheme().copy(path, templates);
    }
}
