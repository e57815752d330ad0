package dev.broadsheet.template;

import dev.broadsheet.cache.Fingerprint;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fingerprints of what a template sees: a template that sees the same writes the same. */
public final class ModelFingerprint {

    /** What is the same object in the models of many pages. */
    private static final Set<String> SHARED = Set.of("site", "strings");

    private final Map<Object, String> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Of each value of a model, by its key. */
    public SortedMap<String, String> parts(Map<String, Object> model) {
        SortedMap<String, String> parts = new TreeMap<>();
        model.forEach((key, value) ->
                parts.put(key, SHARED.contains(key) ? known.computeIfAbsent(value, ModelFingerprint::of) : of(value)));
        return parts;
    }

    private static String of(Object value) {
        Fingerprint fingerprint = new Fingerprint();
        add(value, fingerprint);
        return fingerprint.hex();
    }

    private static void add(@Nullable Object value, Fingerprint fingerprint) {
        if (value instanceof Map<?, ?> map) {
            fingerprint.add("map").add(map.size());
            new TreeMap<>(map).forEach((key, held) -> {
                fingerprint.add(String.valueOf(key));
                add(held, fingerprint);
            });
        } else if (value instanceof Collection<?> values) {
            fingerprint.add("list").add(values.size());
            values.forEach(held -> add(held, fingerprint));
        } else if (value instanceof String text) {
            fingerprint.add("text").add(text);
        } else if (value instanceof Markup markup) {
            fingerprint.add("markup").add(markup.text());
        } else if (value instanceof Number || value instanceof Boolean) {
            fingerprint.add(value.getClass().getSimpleName()).add(value.toString());
        } else if (value == null) {
            fingerprint.add("nothing");
        } else {
            throw new IllegalArgumentException(
                    "templates cannot see a " + value.getClass().getName());
        }
    }
}
