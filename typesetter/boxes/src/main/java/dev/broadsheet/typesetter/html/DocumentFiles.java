package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.AddressedFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a document may use: those below some folders. References are resolved by RFC 3986, section 5; nothing is
 * ever fetched from a network.
 */
public final class DocumentFiles {

    private static final Set<String> SCHEMES = Set.of("file");

    private final List<Path> roots = new ArrayList<>();

    /**
     * @param folders folders whose files may be used
     * @throws IOException if a folder does not exist
     */
    public DocumentFiles(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            roots.add(folder.toRealPath());
        }
    }

    /**
     * Returns a file if it exists and may be used.
     *
     * @param base address of the document or style sheet with the reference
     * @param reference reference as written; relative, or with the scheme {@code file:}
     */
    public Optional<Path> find(URI base, String reference) {
        try {
            URI found = AddressedFiles.resolve(base, reference);
            String scheme = String.valueOf(found.getScheme()).toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme) || found.getPath() == null) {
                return Optional.empty();
            }
            Path file = Path.of(new URI("file", null, found.getPath(), null));
            return Files.isRegularFile(file) ? Optional.of(file.toRealPath()).filter(this::holds) : Optional.empty();
        } catch (IllegalArgumentException | URISyntaxException | FileSystemNotFoundException | IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is below one of the folders. @param file path with symbolic links resolved */
    private boolean holds(Path file) {
        return roots.stream().anyMatch(file::startsWith);
    }

    /** Returns the address of a file, as the base of its references. */
    public static URI address(Path file) {
        return file.toAbsolutePath().normalize().toUri();
    }
}
