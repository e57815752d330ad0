package dev.broadsheet.publish;

import dev.broadsheet.cache.FileMark;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was put in place.
 *
 * @param marks of each file, by its path within the output folder; the manifest is one of them
 * @param bytes their total size
 */
public record Published(SortedMap<String, FileMark> marks, long bytes) {

    /** Nothing. */
    public static final Published NOTHING = new Published(new TreeMap<>(), 0);

    public Published {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** Paths within the output folder, sorted. */
    public List<String> files() {
        return List.copyOf(marks.keySet());
    }
}
