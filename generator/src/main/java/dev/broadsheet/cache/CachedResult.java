package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a piece of work gives: files of the output, and what else is known of them.
 *
 * @param files bytes by the path within the output folder
 * @param value a record, for {@link RecordCodec}
 * @param <T> its type
 */
public record CachedResult<T extends Record>(SortedMap<String, byte[]> files, T value) {

    public CachedResult {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static <T extends Record> CachedResult<T> of(String path, byte[] content, T value) {
        return new CachedResult<>(new TreeMap<>(Map.of(path, content)), value);
    }

    /** The only file. */
    public byte[] file() {
        return files.values().iterator().next();
    }
}
