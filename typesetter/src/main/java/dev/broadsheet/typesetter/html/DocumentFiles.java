package dev.broadsheet.typesetter.html;

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
 * The files that a document may use: those below some folders. References are resolved as RFC 3986, section 5, says; nothing is
 * ever fetched from a network.
 */
public final class DocumentFiles {

    private static final Set<String> SCHEMES = Set.of("file");

    private final List<Path> roots = new ArrayList<>();

    /**
     * @param folders of which one holds each of them
     * @throws IOException when there is no such folder
     */
    public DocumentFiles(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            roots.add(folder.toRealPath());
        }
    }

    /**
     * A file that is there.
     *
     * @param base the document or style sheet in which the reference is
     * @param reference as written; relative, or of the scheme {@code file:}
     */
    public Optional<Path> find(URI base, String reference) {
        try {
            URI found = resolve(base, reference);
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

    /**
     * An address as RFC 3986, section 5, says.
     *
     * @throws IllegalArgumentException when the reference is none
     */
    static URI resolve(URI base, String reference) {
        return base.resolve(escaped(reference.strip()));
    }

    /** A name after links in it were followed. */
    private boolean holds(Path file) {
        return roots.stream().anyMatch(file::startsWith);
    }

    /** Names are written with spaces and brackets, too, which are no part of a URI. */
    private static String escaped(String reference) {
        StringBuilder out = new StringBuilder();
        reference.codePoints().forEach(c -> {
            if (c == '\\') {
                out.append('/');
            } else if (c <= ' ' || "\"<>[]^`{|}".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** An address, unless it is none. */
    static Optional<URI> address(URI base, String reference) {
        try {
            return Optional.of(resolve(base, reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address of a file, for references that are in it. */
    public static URI address(Path file) {
        return file.toAbsolutePath().normalize().toUri();
    }
}
