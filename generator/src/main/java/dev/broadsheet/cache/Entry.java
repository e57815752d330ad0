package dev.broadsheet.cache;

import java.util.List;
import java.util.SortedMap;

/**
 * A result that is remembered.
 *
 * @param parts what it was made from
 * @param value the record, {@linkplain RecordCodec encoded}
 * @param files of the output that hold the rest
 */
record Entry(SortedMap<String, String> parts, StoredBytes value, List<Output> files) {

    Entry {
        files = List.copyOf(files);
    }

    /**
     * A file of the output.
     *
     * @param path within the output folder
     * @param mark of its bytes
     */
    record Output(String path, FileMark mark) {}
}
