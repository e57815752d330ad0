package dev.broadsheet.publish;

import dev.broadsheet.cache.FileMark;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.work.Parallel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of what Broadsheet wrote: {@code manifest.json} in the output folder, each file with its size and SHA-256.
 * The next run knows by it which files it may replace; a reader can check by it what they were given.
 */
final class Manifest {

    static final String NAME = "manifest.json";

    private static final String HEAD = "{\n  \"generator\": \"Broadsheet\",\n  \"files\": {\n";
    private static final String FOOT = "\n  }\n}\n";
    private static final Pattern ENTRY =
            Pattern.compile("    \"([^\"\\\\]+)\": \\{\"size\": [0-9]{1,19}, \"sha256\": \"[0-9a-f]{64}\"}");

    private final SortedMap<String, FileMark> marks = new TreeMap<>();

    private Manifest() {}

    static Manifest of(List<OutputFile> files) {
        return of(files, OutputFile::mark);
    }

    /** @param marking gives the mark of a file */
    static Manifest of(List<OutputFile> files, Function<OutputFile, FileMark> marking) {
        Manifest manifest = new Manifest();
        List<FileMark> marks = Parallel.map(files, marking);
        for (int i = 0; i < marks.size(); i++) {
            manifest.marks.put(files.get(i).path(), marks.get(i));
        }
        return manifest;
    }

    /**
     * The paths that the manifest of an output folder lists; empty when it has none, or one that is not as we write it.
     */
    static Optional<Set<String>> readPaths(Path output) throws IOException {
        Path file = output.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith(HEAD) && text.endsWith(FOOT) && text.length() >= HEAD.length() + FOOT.length()
                ? paths(text.substring(HEAD.length(), text.length() - FOOT.length()))
                : Optional.empty();
    }

    private static Optional<Set<String>> paths(String lines) {
        Set<String> paths = new TreeSet<>();
        for (String line : lines.split(",\n", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                return lines.isEmpty() ? Optional.of(paths) : Optional.empty();
            }
            paths.add(entry.group(1));
        }
        return Optional.of(paths);
    }

    byte[] toJson() {
        String files = marks.entrySet().stream()
                .map(entry -> "    " + quote(entry.getKey()) + ": " + json(entry.getValue()))
                .collect(Collectors.joining(",\n"));
        return (HEAD + files + FOOT).getBytes(StandardCharsets.UTF_8);
    }

    /** The files that it lists, and itself. */
    List<OutputFile> with(List<OutputFile> files) {
        List<OutputFile> all = new ArrayList<>(files);
        all.add(new OutputFile(NAME, toJson()));
        return all;
    }

    Published published() {
        SortedMap<String, FileMark> all = new TreeMap<>(marks);
        all.put(NAME, FileMark.of(toJson()));
        return new Published(
                all, all.values().stream().mapToLong(FileMark::size).sum());
    }

    /** {@link OutputPaths} lets no quote, backslash or control character into a path. */
    private static String quote(String path) {
        return '"' + path + '"';
    }

    private static String json(FileMark mark) {
        return "{\"size\": " + mark.size() + ", \"sha256\": \"" + mark.sha256() + "\"}";
    }
}
