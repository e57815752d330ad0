package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of work whose result may be reused: its name, and the fingerprint of each input that the result depends
 * on. Inputs have names, so that the run can say which of them changed.
 *
 * @param name unique within a run, such as {@code brief briefs/harbour.pdf}
 * @param parts fingerprints by the name of the part
 */
public record CacheKey(String name, SortedMap<String, String> parts) {

    public CacheKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    public static CacheKey of(String name, Map<String, String> parts) {
        return new CacheKey(name, new TreeMap<>(parts));
    }
}
