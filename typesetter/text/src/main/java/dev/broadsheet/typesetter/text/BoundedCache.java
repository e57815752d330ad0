package dev.broadsheet.typesetter.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache of recently used values in two generations: when the young generation is full it replaces the old one, whose values
 * are dropped unless they were requested since. Safe for use by several threads, without locking; a value may be computed twice.
 */
public final class BoundedCache<K, V> {

    private final int generation;
    private final Function<? super K, ? extends V> compute;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /** @param compute computes the value of a key that is not cached */
    public BoundedCache(int limit, Function<? super K, ? extends V> compute) {
        this.generation = Math.max(1, limit / 2);
        this.compute = compute;
    }

    public V get(K key) {
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
