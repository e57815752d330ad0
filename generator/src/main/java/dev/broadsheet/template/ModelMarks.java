package dev.broadsheet.template;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Marks by which it can be told which part of a template's model has changed since an earlier run. They are quick and
 * small: equal values have equal marks, and different values nearly always different ones. Good for an explanation, and
 * not for a decision.
 */
public final class ModelMarks {

    /** What is the same object in the models of many pages. */
    private static final Set<String> SHARED = Set.of("site", "strings");

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Map<Object, String> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Of each value of a model, by its key. */
    public SortedMap<String, String> parts(Map<String, Object> model) {
        SortedMap<String, String> parts = new TreeMap<>();
        model.forEach((key, value) ->
                parts.put(key, SHARED.contains(key) ? known.computeIfAbsent(value, ModelMarks::of) : of(value)));
        return parts;
    }

    private static String of(Object value) {
        return Long.toHexString(mark(value));
    }

    /** The entries of a map count in any order, those of a list in theirs. */
    private static long mark(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            long mark = map.size();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                mark += mixed(mixed(String.valueOf(entry.getKey()).hashCode()) + mark(entry.getValue()));
            }
            return mixed(mark);
        }
        if (value instanceof Collection<?> values) {
            long mark = values.size();
            for (Object held : values) {
                mark = mixed(mark + mark(held));
            }
            return mark;
        }
        return mixed(
                value instanceof Markup markup
                        ? markup.text().hashCode()
                        : String.valueOf(value).hashCode());
    }

    private static long mixed(long bits) {
        long product = (bits + 1) * FACTOR;
        return product ^ (product >>> 32);
    }
}
