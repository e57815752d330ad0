package dev.broadsheet.publish;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was put in place.
 *
 * @param hashes SHA-256 of each file, in lower-case hexadecimal digits, by its path within the output folder; the manifest
 *     is one of them
 * @param bytes their total size
 */
public record Published(SortedMap<String, String> hashes, long bytes) {

    /** Nothing. */
    public static final Published NOTHING = new Published(new TreeMap<>(), 0);

    public Published {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** Paths within the output folder, sorted. */
    public List<String> files() {
        return List.copyOf(hashes.keySet());
    }
}
