package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of work whose result may be taken up again: its name, and the fingerprint of each part that the result is made
 * from. Parts have names, so that a user can be told which of them changed.
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
