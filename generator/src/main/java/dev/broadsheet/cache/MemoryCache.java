package dev.broadsheet.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values that stay in memory from one run of a process to the next, by their names: what is not
 * worth a file, and is made of much text all the same. Safe for use by several threads.
 */
public final class MemoryCache {

    private final Map<String, Held> values = new ConcurrentHashMap<>();
    private final boolean lasting;

    private MemoryCache(boolean lasting) {
        this.lasting = lasting;
    }

    /** For a process that makes more than one run. */
    public static MemoryCache lasting() {
        return new MemoryCache(true);
    }

    /** For a process that makes one run: nothing would ask for a value again. */
    public static MemoryCache none() {
        return new MemoryCache(false);
    }

    /** Whether there is another run to hold them for. */
    boolean areLasting() {
        return lasting;
    }

    /** What was made of the same before, or what is made now. Values are shared, and must not change. */
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

    /** Forgets all others: of articles that are no longer there, nothing is to stay. */
    void retain(Set<String> names) {
        values.keySet().retainAll(names);
    }

    private record Held(Object madeOf, Object value) {}
}
