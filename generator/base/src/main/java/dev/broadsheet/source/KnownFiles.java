package dev.broadsheet.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text files that earlier runs of the process read. Every run reads files again; a file with unchanged bytes gives the same
 * object, so that it is not decoded again and results are found by its identity. Thread-safe.
 */
public final class KnownFiles {

    private final Map<String, Known> files = new ConcurrentHashMap<>();
    private final boolean lasting;

    private KnownFiles(boolean lasting) {
        this.lasting = lasting;
    }

    /** Returns an instance for a process with several runs. */
    public static KnownFiles lasting() {
        return new KnownFiles(true);
    }

    /** Returns an instance for a process with one run, which keeps nothing. */
    public static KnownFiles none() {
        return new KnownFiles(false);
    }

    /** Returns the file of a path if an earlier run read the same bytes. */
    Optional<SourceFile> find(String path, byte[] bytes) {
        Known known = files.get(path);
        return known != null && Arrays.equals(known.bytes(), bytes) ? Optional.of(known.file()) : Optional.empty();
    }

    /** Remembers a file. @param file a file that gave no diagnostics when it was read */
    void put(SourceFile file, byte[] bytes) {
        if (lasting) {
            files.put(file.path(), new Known(bytes, file));
        }
    }

    /** Forgets all files except those of some paths. */
    void retain(Set<String> paths) {
        files.keySet().retainAll(paths);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Known(byte[] bytes, SourceFile file) {}
}
