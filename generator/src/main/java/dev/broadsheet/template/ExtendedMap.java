package dev.broadsheet.template;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@link SharedMap} with what one page adds to it. Sorted; {@link #put} is the only change that it knows. */
public final class ExtendedMap extends AbstractMap<String, Object> {

    private final SharedMap shared;
    private final SortedMap<String, Object> own = new TreeMap<>();

    /** @param shared whose entries stay, but for those that get another value here */
    public ExtendedMap(SharedMap shared) {
        this.shared = shared;
    }

    SharedMap shared() {
        return shared;
    }

    /** What was put here. */
    SortedMap<String, Object> own() {
        return Collections.unmodifiableSortedMap(own);
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        Object before = get(key);
        own.put(key, value);
        return before;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        Object found = own.get(key);
        return found == null ? shared.get(key) : found;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return own.containsKey(key) || shared.containsKey(key);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new TreeMap<>(shared);
        all.putAll(own);
        return Collections.unmodifiableMap(all).entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof ExtendedMap map && map.shared.equals(shared) && map.own.equals(own)) {
            return true;
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
