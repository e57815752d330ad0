package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code journal}: the steps of an update of the output folder, one per line. The number of a step names the files that
 * it moves. While the file exists, the update is incomplete.
 */
final class Journal {

    private final Path file;

    /** @param folder the folder of the journal */
    Journal(Path folder) {
        this.file = folder.resolve("journal");
    }

    boolean exists() {
        return FileTrees.exists(file);
    }

    /** Writes the journal atomically. */
    void write(List<Step> steps) throws IOException {
        Path next = file.resolveSibling("journal.next");
        Files.write(next, steps.stream().map(Step::line).toList());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns the steps; empty if the file is not in the expected format. */
    List<Step> read() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Optional<Step> step = Step.of(line);
            if (step.isEmpty()) {
                return List.of();
            }
            steps.add(step.get());
        }
        return steps;
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Kinds of steps. */
    enum Kind {
        MAKE_FOLDER('/'),
        ADD('+'),
        REPLACE('='),
        REMOVE('-');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        static Optional<Kind> of(char sign) {
            return Arrays.stream(values()).filter(kind -> kind.sign == sign).findFirst();
        }
    }

    /**
     * A step.
     *
     * @param path the path within the output folder
     */
    record Step(Kind kind, String path) {

        String line() {
            return kind.sign + path;
        }

        /** Parses a line; empty if it is not in the expected format. */
        static Optional<Step> of(String line) {
            String path = line.isEmpty() ? "" : line.substring(1);
            return OutputPaths.isSafe(path) || path.equals(Manifest.NAME)
                    ? Kind.of(line.charAt(0)).map(kind -> new Step(kind, path))
                    : Optional.empty();
        }
    }
}
