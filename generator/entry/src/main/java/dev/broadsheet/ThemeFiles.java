package dev.broadsheet;

import dev.broadsheet.template.DefaultTheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of the default theme, for users who want to override one. */
public final class ThemeFiles {

    private ThemeFiles() {}

    /** Returns the paths of all files that can be overridden, sorted. */
    public static List<String> paths() {
        return new DefaultTheme().paths();
    }

    /**
     * Copies a file into a templates folder, with a comment that contains its version.
     *
     * @return the copy
     * @throws IllegalArgumentException with a message for the user if there is no such file, or if the copy already exists
     * @throws IOException if the copy cannot be written
     */
    public static Path copy(String path, Path templates) throws IOException {
        return new DefaultTheme().copy(path, templates);
    }
}
