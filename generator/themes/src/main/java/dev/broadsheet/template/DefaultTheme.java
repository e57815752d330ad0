package dev.broadsheet.template;

import dev.broadsheet.diagnostic.DidYouMean;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files of the default theme, for users who want to override one. */
public final class DefaultTheme {

    private final BundledFiles files = BundledFiles.open();

    /** Returns the paths of all files that can be overridden, sorted. */
    public List<String> paths() {
        return List.copyOf(files.paths());
    }

    /**
     * Copies a file into a templates folder, with a comment that contains its version.
     *
     * @return the copy
     * @throws IllegalArgumentException with a message for the user if there is no such file, or if the copy already exists
     * @throws IOException if the copy cannot be written
     */
    public Path copy(String path, Path templates) throws IOException {
        byte[] content = files.read(path)
                .orElseThrow(() -> new IllegalArgumentException("the default theme has no file '" + path + "'; "
                        + hint(path, files.paths(), "leave the name away to see the list")));
        Path copy = templates.resolve(path);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try {
            Files.write(copy, Origin.write(path, content), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(copy + " already exists; move it away to get a new copy", e);
        }
        return copy;
    }

    /**
     * Returns a hint with the path that was probably meant: a file of that name in another folder, or else one with a similar
     * path.
     */
    static String hint(String path, Collection<String> known, String otherwise) {
        return elsewhere(path, known)
                .map(found -> "did you mean '" + found + "'?")
                .orElseGet(() -> DidYouMean.hint(path, known, otherwise));
    }

    /** Returns the only file of that name in another folder, preferring folders of the same edition. */
    static Optional<String> elsewhere(String path, Collection<String> known) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String edition = path.substring(0, path.indexOf('/') + 1);
        List<String> same = known.stream()
                .filter(other -> !other.equals(path) && ("/" + other).endsWith("/" + name))
                .toList();
        List<String> near =
                same.stream().filter(other -> other.startsWith(edition)).toList();
        List<String> found = near.isEmpty() ? same : near;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
