package dev.broadsheet.template;

import dev.broadsheet.diagnostic.DidYouMean;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/** The files of the default theme, for those who want to change one. */
public final class DefaultTheme {

    private final BundledFiles files = BundledFiles.open();

    /** Paths of all files that can be overridden, sorted. */
    public List<String> paths() {
        return List.copyOf(files.paths());
    }

    /**
     * Copies a file into a templates folder, with a comment that says which version it is.
     *
     * @return the copy
     * @throws IllegalArgumentException with a message for the user when there is no such file, or when the copy is there
     *     already
     * @throws IOException when the copy cannot be written
     */
    public Path copy(String path, Path templates) throws IOException {
        byte[] content = files.read(path)
                .orElseThrow(() -> new IllegalArgumentException("the default theme has no file '" + path + "'; "
                        + DidYouMean.hint(path, files.paths(), "leave the name away to see the list")));
        Path copy = templates.resolve(path);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try {
            Files.write(copy, Origin.write(path, content), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(copy + " is there already; move it away to get a new copy", e);
        }
        return copy;
    }
}
