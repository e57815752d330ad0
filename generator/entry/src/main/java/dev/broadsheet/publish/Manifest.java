package dev.broadsheet.publish;

import dev.broadsheet.cache.FileDigest;
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
import java.util.function.Function;

/**
 * The list of files that Broadsheet wrote: {@code manifest.json} in the output folder, with the size of each file and, if known,
 * its SHA-256. It tells the next run which files it may replace, and lets readers verify what they received.
 */
final class Manifest {

    static final String NAME = "manifest.json";

    private static final String HEAD = "{\n  \"generator\": \"Broadsheet\",\n  \"files\": {\n";
    private static final String FOOT = "\n  }\n}\n";
    private static final String BEFORE_PATH = "    \"";
    private static final String BEFORE_SIZE = "\": {\"size\": ";
    private static final String BEFORE_SHA256 = ", \"sha256\": \"";
    private static final String BEHIND_SHA256 = "\"";
    private static final String BEHIND = "}";
    private static final int SIZE_DIGITS = 19;
    private static final int SHA256_DIGITS = 64;

    private final SortedMap<String, FileDigest> marks;
    private final byte[] json;

    private Manifest(SortedMap<String, FileDigest> marks) {
        this.marks = marks;
        this.json = json(marks);
    }

    static Manifest of(List<OutputFile> files) {
        return of(files, OutputFile::mark);
    }

    /** @param marking returns the mark of a file */
    static Manifest of(List<OutputFile> files, Function<OutputFile, FileDigest> marking) {
        List<FileDigest> marks = Parallel.map(files, marking);
        SortedMap<String, FileDigest> byPath = new TreeMap<>();
        for (int i = 0; i < marks.size(); i++) {
            byPath.put(files.get(i).path(), marks.get(i));
        }
        return new Manifest(byPath);
    }

    /** Returns the paths in the manifest of an output folder; empty if it has no manifest or one in another format. */
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
            Optional<String> path = path(line);
            if (path.isEmpty()) {
                return lines.isEmpty() ? Optional.of(paths) : Optional.empty();
            }
            paths.add(path.get());
        }
        return Optional.of(paths);
    }

    /** Returns the path of an entry; empty if the line is not in the expected format. */
    private static Optional<String> path(String line) {
        int from = BEFORE_PATH.length();
        int end = line.indexOf('"', from);
        int size = end + BEFORE_SIZE.length();
        int comma = end < 0 ? -1 : line.indexOf(',', size);
        int behindSize = comma < 0 ? line.length() - BEHIND.length() : comma;
        boolean whole = line.startsWith(BEFORE_PATH)
                && end > from
                && line.indexOf('\\', from) < 0
                && line.startsWith(BEFORE_SIZE, end)
                && behindSize > size
                && behindSize - size <= SIZE_DIGITS
                && areDigits(line, size, behindSize, '9')
                && (comma < 0 || isSha256(line, comma))
                && line.endsWith(BEHIND);
        return whole ? Optional.of(line.substring(from, end)) : Optional.empty();
    }

    private static boolean isSha256(String line, int from) {
        int digits = from + BEFORE_SHA256.length();
        int behind = digits + SHA256_DIGITS;
        return line.startsWith(BEFORE_SHA256, from)
                && line.startsWith(BEHIND_SHA256, behind)
                && line.length() == behind + BEHIND_SHA256.length() + BEHIND.length()
                && areDigits(line, digits, behind, 'f');
    }

    /**
     * Whether a range contains digits only.
     *
     * @param highest the highest digit, {@code 9} or {@code f}
     */
    private static boolean areDigits(String line, int from, int end, char highest) {
        for (int i = from; i < end; i++) {
            char c = line.charAt(i);
            if (c < '0' || c > highest || (c > '9' && c < 'a')) {
                return false;
            }
        }
        return true;
    }

    private static byte[] json(SortedMap<String, FileDigest> marks) {
        StringBuilder text = new StringBuilder(HEAD);
        String separator = "";
        for (Map.Entry<String, FileDigest> entry : marks.entrySet()) {
            // OutputPaths rejects quotes, backslashes and control characters in paths.
            text.append(separator)
                    .append(BEFORE_PATH)
                    .append(entry.getKey())
                    .append(BEFORE_SIZE)
                    .append(entry.getValue().size());
            if (entry.getValue().isHashed()) {
                text.append(BEFORE_SHA256).append(entry.getValue().sha256()).append(BEHIND_SHA256);
            }
            text.append(BEHIND);
            separator = ",\n";
        }
        return text.append(FOOT).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the files with the manifest added. */
    List<OutputFile> with(List<OutputFile> files) {
        List<OutputFile> all = new ArrayList<>(files);
        all.add(new OutputFile(NAME, json));
        return all;
    }

    Published published() {
        SortedMap<String, FileDigest> all = new TreeMap<>(marks);
        all.put(NAME, FileDigest.unhashed(json));
        return new Published(
                all, all.values().stream().mapToLong(FileDigest::size).sum());
    }
}
