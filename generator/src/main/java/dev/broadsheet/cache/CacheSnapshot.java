package dev.broadsheet.cache;

import java.util.Collections;
import java.util.SortedMap;

/**
 * What a run leaves for the next one, by the names of the {@link CacheKey keys}. Immutable.
 *
 * @param entries what is remembered
 */
public record CacheSnapshot(SortedMap<String, Entry> entries) {

    /** Nothing is remembered. */
    public static final CacheSnapshot NONE = new CacheSnapshot(Collections.emptySortedMap());
}
