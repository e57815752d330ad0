package dev.broadsheet.cache;

import java.util.Collections;
import java.util.SortedMap;

/**
 * The cache entries that a run leaves for the next one. Immutable.
 *
 * @param hash the hash function for parts of keys
 * @param entries by the names of their {@link CacheKey keys}
 */
public record CacheSnapshot(SipHash hash, SortedMap<String, Entry> entries) {

    /** Returns a snapshot without entries, whose hash function has a new secret key. */
    public static CacheSnapshot empty() {
        return new CacheSnapshot(SipHash.withNewKey(), Collections.emptySortedMap());
    }
}
