package dev.broadsheet.cache;

import java.util.Collections;
import java.util.SortedMap;

/**
 * What a run leaves for the next one, by the names of the {@link CacheKey keys}. Immutable.
 *
 * @param hash for parts of keys
 * @param entries what is remembered
 */
public record CacheSnapshot(SipHash hash, SortedMap<String, Entry> entries) {

    /** Nothing is remembered, and the hash has a new key. */
    public static CacheSnapshot empty() {
        return new CacheSnapshot(SipHash.withNewKey(), Collections.emptySortedMap());
    }
}
