package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a computation: output files and a value.
 *
 * @param files the bytes by their path within the output folder
 * @param value a record that {@link RecordCodec} can encode
 * @param <T> the type of the value
 */
public record CachedResult<T extends Record>(SortedMap<String, byte[]> files, T value) {

    public CachedResult {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static <T extends Record> CachedResult<T> of(String path, byte[] content, T value) {
        return new CachedResult<>(new TreeMap<>(Map.of(path, content)), value);
    }

    /** Returns the bytes of the first file, for a result with one file. */
    public byte[] file() {
        return files.values().iterator().next();
    }
}
