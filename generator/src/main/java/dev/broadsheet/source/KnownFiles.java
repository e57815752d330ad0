package dev.broadsheet.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text files as earlier runs of the process read them. They are read again in each run; one that has the same bytes as
 * before is the same object, so that it is not decoded, and looking at the object identifies its results. Safe
 * for use by several threads.
 */
public final class KnownFiles {

    private final Map<String, Known> files = new ConcurrentHashMap<>();
    private final boolean lasting;

    private KnownFiles(boolean lasting) {
        this.lasting = lasting;
    }

    /** For a process that makes more than one run. */
    public static KnownFiles lasting() {
        return new KnownFiles(true);
    }

    /** For a process that makes one run: nothing would ask for a file again. */
    public static KnownFiles none() {
        return new KnownFiles(false);
    }

    /** The file of a path, if it had these bytes. */
    Optional<SourceFile> find(String path, byte[] bytes) {
        Known known = files.get(path);
        return known != null && Arrays.equals(known.bytes(), bytes) ? Optional.of(known.file()) : Optional.empty();
    }

    /** @param file of which there is nothing to tell the user when it is read */
    void put(SourceFile file, byte[] bytes) {
        if (lasting) {
            files.put(file.path(), new Known(bytes, file));
        }
    }

    /** Forgets what is no longer there. */
    void retain(Set<String> paths) {
        files.keySet().retainAll(paths);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by their bytes above, never as records
    private record Known(byte[] bytes, SourceFile file) {}
}
