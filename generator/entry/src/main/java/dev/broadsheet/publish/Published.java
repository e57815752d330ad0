package dev.broadsheet.publish;

import dev.broadsheet.cache.FileDigest;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published files.
 *
 * @param marks the mark of each file by its path in the output folder, including the manifest
 * @param bytes their total size
 */
public record Published(SortedMap<String, FileDigest> marks, long bytes) {

    /** No files. */
    public static final Published NOTHING = new Published(new TreeMap<>(), 0);

    public Published {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** Returns the paths in the output folder, sorted. */
    public List<String> files() {
        return List.copyOf(marks.keySet());
    }
}
