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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
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

    private final Map<String, Entry> entries = new TreeMap<>();

    private Manifest() {}

    static Manifest of(List<OutputFile> files) {
        return of(files, (path, content) -> Optional.empty());
    }

    /** @param known the mark of a file, by its path and bytes, where it need not be computed */
    static Manifest of(List<OutputFile> files, BiFunction<String, byte[], Optional<FileMark>> known) {
        Manifest manifest = new Manifest();
        List<Entry> entries = Parallel.map(files, file -> {
            byte[] content = file.content();
            return new Entry(
                    content.length,
                    known.apply(file.path(), content).orElseGet(() -> FileMark.of(content, file.sha256(content))));
        });
        for (int i = 0; i < entries.size(); i++) {
            manifest.entries.put(files.get(i).path(), entries.get(i));
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
        String files = entries.entrySet().stream()
                .map(e -> "    " + quote(e.getKey()) + ": " + e.getValue().toJson())
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
        byte[] json = toJson();
        SortedMap<String, FileMark> marks = new TreeMap<>();
        entries.forEach((path, entry) -> marks.put(path, entry.mark()));
        marks.put(NAME, FileMark.of(json));
        long bytes = entries.values().stream().mapToLong(Entry::size).sum();
        return new Published(marks, bytes + json.length);
    }

    /** {@link OutputPaths} lets no quote, backslash or control character into a path. */
    private static String quote(String path) {
        return '"' + path + '"';
    }

    /** @param size in bytes */
    private record Entry(long size, FileMark mark) {

        String toJson() {
            return "{\"size\": " + size + ", \"sha256\": \"" + mark.sha256() + "\"}";
        }
    }
}
