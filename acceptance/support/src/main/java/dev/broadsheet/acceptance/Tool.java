package dev.broadsheet.acceptance;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine, such as {@code pdftotext}. */
public final class Tool {

    private final Path program;
    private final Map<String, String> environment;

    private Tool(Path program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    /** The program with one more variable of its environment set. */
    public Tool with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Tool(program, more);
    }

    /** Where it is. */
    public Path path() {
        return program;
    }

    /**
     * Finds a program. When the machine lacks it, the test is skipped with a message; with {@code
     * -Dacceptance.requireTools=true} it fails.
     *
     * @param install what brings it, such as {@code poppler-utils}
     * @param names what it may be called
     */
    public static Tool require(String install, String... names) {
        Optional<Path> found = Stream.of(names).flatMap(Tool::find).findFirst();
        if (found.isEmpty()) {
            missing(names[0] + " is not installed; it comes with " + install);
        }
        return new Tool(found.orElseThrow(), Map.of());
    }

    /** A file that the machine may lack, such as one of an npm package; skips or fails as {@link #require} does. */
    public static Path requireFile(String install, Path file) {
        if (!Files.isRegularFile(file)) {
            missing(file + " is not there; it comes with " + install);
        }
        return file;
    }

    private static void missing(String message) {
        if (Boolean.getBoolean("acceptance.requireTools")) {
            throw new IllegalStateException(message);
        }
        // The reason of an assumption reaches no console, and a test that did not run is to be heard of.
        System.err.println("SKIPPED: " + message);
        Assumptions.abort(message);
    }

    private static Stream<Path> find(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    /** Runs it and gives what it writes to standard output, UTF-8. @throws IOException also when it exits with non-zero */
    public String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
        return new String(output, StandardCharsets.UTF_8);
    }
}
