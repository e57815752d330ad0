package dev.broadsheet.template;

import dev.broadsheet.cache.SipHash;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map that the models of many pages share: its digest is computed once. Iteration is sorted by key. Immutable and
 * thread-safe.
 */
public final class SharedMap extends AbstractMap<String, Object> {

    private final Map<String, Object> entries;
    private volatile @Nullable Digest digest;

    private SharedMap(Map<String, Object> entries) {
        this.entries = entries;
    }

    /** Returns a map with the entries of another. */
    public static SharedMap of(Map<String, ?> map) {
        return new SharedMap(Map.copyOf(map));
    }

    @SuppressWarnings("ReferenceEquality") // all runs of a process share one hash object
    String digest(ModelDigest digests) {
        Digest known = digest;
        if (known == null || known.hash() != digests.hash()) {
            known = new Digest(digests.hash(), digests.of(entries));
            digest = known;
        }
        return known.text();
    }

    private record Digest(SipHash hash, String text) {}

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key == null ? null : entries.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && entries.containsKey(key);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(entries)).entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SharedMap map ? entries.equals(map.entries) : entries.equals(other));
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
