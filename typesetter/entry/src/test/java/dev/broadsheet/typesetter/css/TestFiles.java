package dev.broadsheet.typesetter.css;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files beside the tests. */
final class TestFiles {

    private TestFiles() {}

    static String read(String name) {
        try (InputStream in = TestFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the lines of a file that are neither blank nor comments. */
    static Stream<String> lines(String name) {
        return read(name).lines().filter(line -> !line.isBlank() && !line.startsWith("# "));
    }
}
