package dev.broadsheet.cache;

import java.util.List;
import java.util.SortedMap;

/**
 * A cached result.
 *
 * @param parts the fingerprints of its inputs by name
 * @param value the record, {@linkplain RecordCodec encoded}
 * @param files the output files that belong to the result
 */
record Entry(SortedMap<String, String> parts, StoredBytes value, List<Output> files) {

    Entry {
        files = List.copyOf(files);
    }

    /**
     * An output file.
     *
     * @param path within the output folder
     * @param mark identifies its content
     */
    record Output(String path, FileDigest mark) {}
}
