package dev.broadsheet.template;

import dev.broadsheet.cache.Fingerprint;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Fingerprints of what a template sees: a template that sees the same writes the same. */
public final class ModelFingerprint {

    private ModelFingerprint() {}

    /** Of each value of a model, by its key. */
    public static SortedMap<String, String> parts(Map<String, Object> model) {
        SortedMap<String, String> parts = new TreeMap<>();
        model.forEach((key, value) -> {
            Fingerprint fingerprint = new Fingerprint();
            add(value, fingerprint);
            parts.put(key, fingerprint.hex());
        });
        return parts;
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
