package dev.broadsheet.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the default theme on the class path, in a jar or a folder. */
final class BundledFiles {

    private static final String ROOT = "/dev/broadsheet/theme/";

    private final SortedSet<String> paths;

    private BundledFiles(SortedSet<String> paths) {
        this.paths = paths;
    }

    static BundledFiles open() {
        URL anchor = Objects.requireNonNull(
                BundledFiles.class.getResource(ROOT + "tokens.css"), "the default theme is not on the class path");
        try {
            URLConnection connection = anchor.openConnection();
            return new BundledFiles(
                    connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(URI.create(anchor.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> inJar(JarURLConnection connection) throws IOException {
        // A cached connection shares its JarFile with the class loader; closing it would close that of the class
        // loader, too.
        connection.setUseCaches(false);
        String prefix = ROOT.substring(1);
        SortedSet<String> paths = new TreeSet<>();
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
                    .forEach(entry -> paths.add(entry.getName().substring(prefix.length())));
        }
        return paths;
    }

    private static SortedSet<String> inFolder(URI anchor) throws IOException {
        Path root = Objects.requireNonNull(Path.of(anchor).getParent());
        SortedSet<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
        }
        return paths;
    }

    SortedSet<String> paths() {
        return paths;
    }

    Optional<byte[]> read(String path) {
        if (!paths.contains(path)) {
            return Optional.empty();
        }
        try (InputStream in = Objects.requireNonNull(BundledFiles.class.getResourceAsStream(ROOT + path))) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
