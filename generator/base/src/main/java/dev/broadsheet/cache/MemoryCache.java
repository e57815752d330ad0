package dev.broadsheet.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values that stay in memory between the runs of a process, by their names: values that are not worth a file although their
 * inputs are large. Thread-safe.
 */
public final class MemoryCache {

    private final Map<String, Held> values = new ConcurrentHashMap<>();
    private final boolean lasting;

    private MemoryCache(boolean lasting) {
        this.lasting = lasting;
    }

    /** Returns a cache for a process with several runs. */
    public static MemoryCache lasting() {
        return new MemoryCache(true);
    }

    /** Returns a cache for a process with one run, which keeps nothing. */
    public static MemoryCache none() {
        return new MemoryCache(false);
    }

    /** Returns whether values are kept for another run. */
    boolean areLasting() {
        return lasting;
    }

    /** Returns a value computed from equal inputs before, or computes it. Values are shared and must not change. */
    <T, E extends Exception> T get(String name, Object madeOf, Class<T> type, Computation<T, E> computation) throws E {
        Optional<T> known = find(name, madeOf, type);
        return known.isPresent() ? known.get() : put(name, madeOf, computation.compute());
    }

    <T> Optional<T> find(String name, Object madeOf, Class<T> type) {
        Held held = values.get(name);
        return held != null && held.madeOf().equals(madeOf) ? Optional.of(type.cast(held.value())) : Optional.empty();
    }

    <T> T put(String name, Object madeOf, T value) {
        if (lasting) {
            values.put(name, new Held(madeOf, value));
        }
        return value;
    }

    /** Drops all values except those with these names, such as values of deleted articles. */
    void retain(Set<String> names) {
        values.keySet().retainAll(names);
    }

    private record Held(Object madeOf, Object value) {}
}
