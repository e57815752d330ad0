package dev.broadsheet.typesetter.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the most recently used values. Safe for use by several threads; a value may be computed twice. */
final class BoundedCache<K, V> {

    private final Map<K, V> values;

    BoundedCache(int limit) {
        values = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        };
    }

    V get(K key, Function<? super K, ? extends V> compute) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = compute.apply(key);
        synchronized (values) {
            values.put(key, value);
        }
        return value;
    }
}
