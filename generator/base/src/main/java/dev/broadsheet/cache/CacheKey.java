package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The key of a computation whose result may be reused: its name, and the fingerprint of each input that the result depends on.
 * The inputs are named, so that the run can say which of them changed.
 *
 * @param name unique within a run, such as {@code brief briefs/harbour.pdf}
 * @param parts the fingerprints of the inputs by their names
 */
public record CacheKey(String name, SortedMap<String, String> parts) {

    public CacheKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    public static CacheKey of(String name, Map<String, String> parts) {
        return new CacheKey(name, new TreeMap<>(parts));
    }
}
