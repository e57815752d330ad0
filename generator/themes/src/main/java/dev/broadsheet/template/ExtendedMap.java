package dev.broadsheet.template;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SharedMap} extended with entries of one page, some of which are computed on first use. Iteration is sorted by key;
 * {@link #put} is the only supported modification. Not thread-safe.
 */
public final class ExtendedMap extends AbstractMap<String, Object> {

    private final SharedMap shared;
    private final Set<String> later;
    private final Function<String, Optional<?>> making;
    private final Map<String, Object> own = new HashMap<>();

    /**
     * @param shared the entries that are shared with other pages; entries of this map override them
     * @param later the keys whose values are computed on first use
     * @param making computes the value of such a key; empty if it has none
     */
    public ExtendedMap(SharedMap shared, Set<String> later, Function<String, Optional<?>> making) {
        this.shared = shared;
        this.later = later;
        this.making = making;
    }

    SharedMap shared() {
        return shared;
    }

    /** Returns the entries of this page, after computing all lazy values. */
    SortedMap<String, Object> own() {
        for (String key : later) {
            get(key);
        }
        return new TreeMap<>(own);
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
        if (found == null && key instanceof String name && later.contains(name)) {
            found = making.apply(name).orElse(null);
            if (found != null) {
                own.put(name, found);
            }
        }
        return found == null ? shared.get(key) : found;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new TreeMap<>(shared);
        all.putAll(own());
        return Collections.unmodifiableMap(all).entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof ExtendedMap map
                && map.shared.equals(shared)
                && map.own().equals(own())) {
            return true;
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
