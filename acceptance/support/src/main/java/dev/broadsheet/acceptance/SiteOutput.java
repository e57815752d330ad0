package dev.broadsheet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The output of {@code site/} and {@code manual/}, which the build has rendered before these tests run. */
public final class SiteOutput {

    private SiteOutput() {}

    /** The output folder. @throws IllegalStateException when it has not been rendered */
    public static Path folder() {
        return rendered("broadsheet.site");
    }

    /** That of {@code manual/}, likewise. */
    public static Path manual() {
        return rendered("broadsheet.manual");
    }

    private static Path rendered(String property) {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty(property), property));
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder.normalize() + " is not there; run mvn verify from the root");
        }
        return folder.toAbsolutePath().normalize();
    }

    /** Files with an extension such as {@code .pdf}, sorted; never none. */
    public static List<Path> files(String extension) throws IOException {
        try (Stream<Path> tree = Files.walk(folder())) {
            List<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no " + extension + " in " + folder());
            }
            return files;
        }
    }
}
