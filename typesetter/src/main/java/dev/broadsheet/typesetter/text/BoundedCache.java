package dev.broadsheet.typesetter.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers values that were used lately, in two generations: when the young one is full it becomes the old one, and what
 * is not asked for again is lost with that. Safe for use by several threads, which do not wait for each other; a value
 * may be computed twice.
 */
final class BoundedCache<K, V> {

    private final int generation;
    private final Function<? super K, ? extends V> compute;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /** @param compute makes the value of a key that is not known */
    BoundedCache(int limit, Function<? super K, ? extends V> compute) {
        this.generation = Math.max(1, limit / 2);
        this.compute = compute;
    }

    V get(K key) {
        V known = young.get(key);
        if (known != null) {
            return known;
        }
        V remembered = old.get(key);
        V value = remembered == null ? compute.apply(key) : remembered;
        put(key, value);
        return value;
    }

    private void put(K key, V value) {
        if (young.size() >= generation) {
            turn();
        }
        young.put(key, value);
    }

    private synchronized void turn() {
        if (young.size() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
