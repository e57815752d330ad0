package dev.broadsheet.cache;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a piece of work gives: files of the output, and what else is known of them.
 *
 * @param files bytes by the path within the output folder
 * @param value a record, for {@link RecordCodec}
 * @param <T> its type
 */
public record Made<T extends Record>(SortedMap<String, byte[]> files, T value) {

    public Made {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static <T extends Record> Made<T> of(String path, byte[] content, T value) {
        return new Made<>(new TreeMap<>(java.util.Map.of(path, content)), value);
    }

    /** The only file. */
    public byte[] file() {
        return files.values().iterator().next();
    }
}
