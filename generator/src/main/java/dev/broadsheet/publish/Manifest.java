package dev.broadsheet.publish;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Parallel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The list of what Broadsheet wrote: {@code manifest.json} in the output folder, each file with its size and SHA-256.
 * The next run knows by it which files it may replace; a reader can check by it what they were given.
 */
final class Manifest {

    static final String NAME = "manifest.json";

    private final Map<String, Entry> entries = new TreeMap<>();

    private Manifest() {}

    static Manifest of(List<OutputFile> files) {
        Manifest manifest = new Manifest();
        List<Entry> entries =
                Parallel.map(files, file -> new Entry(file.content().length, Fingerprint.of(file.content())));
        for (int i = 0; i < entries.size(); i++) {
            manifest.entries.put(files.get(i).path(), entries.get(i));
        }
        return manifest;
    }

    /** The paths that the manifest of an output folder lists; empty when it has none that can be read. */
    static Optional<Set<String>> readPaths(Path output) throws IOException {
        Path file = output.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            // JSON is YAML 1.2, and a YAML reader is there anyway.
            Object root = new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
            return root instanceof Map<?, ?> map && map.get("files") instanceof Map<?, ?> files
                    ? Optional.of(files.keySet().stream().map(String::valueOf).collect(Collectors.toSet()))
                    : Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    byte[] toJson() {
        String files = entries.entrySet().stream()
                .map(e -> "    " + quote(e.getKey()) + ": " + e.getValue().toJson())
                .collect(Collectors.joining(",\n"));
        String json = "{\n  \"generator\": \"Broadsheet\",\n  \"files\": {\n" + files + "\n  }\n}\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    Published published() {
        byte[] json = toJson();
        SortedMap<String, String> hashes = new TreeMap<>();
        entries.forEach((path, entry) -> hashes.put(path, entry.sha256()));
        hashes.put(NAME, Fingerprint.of(json));
        long bytes = entries.values().stream().mapToLong(Entry::size).sum();
        return new Published(hashes, bytes + json.length);
    }

    /** {@link OutputPaths} lets no quote, backslash or control character into a path. */
    private static String quote(String path) {
        return '"' + path + '"';
    }

    /** @param size in bytes */
    private record Entry(long size, String sha256) {

        String toJson() {
            return "{\"size\": " + size + ", \"sha256\": \"" + sha256 + "\"}";
        }
    }
}
