package dev.broadsheet.template;

import dev.broadsheet.cache.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SHA-256 of each part of a template's model: what a template can print is the same if they are. A value is written out with
 * its kind and its length, so that no two models give the same text. Safe for use by several threads.
 */
public final class ModelDigest {

    /** What is the same object in the models of many pages. */
    private static final Set<String> SHARED = Set.of("site", "strings");

    /** Sixteen bytes are as good as no two that are the same. */
    private static final int BYTES = 16;

    /** Characters of a part, for a first guess. */
    private static final int TYPICAL = 256;

    private final Map<Object, String> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * Of each value of a model, by its key.
     *
     * @throws IllegalArgumentException when a value is none that a model may hold
     */
    public SortedMap<String, String> parts(Map<String, Object> model) {
        SortedMap<String, String> parts = new TreeMap<>();
        model.forEach((key, value) ->
                parts.put(key, SHARED.contains(key) ? known.computeIfAbsent(value, ModelDigest::of) : of(value)));
        return parts;
    }

    /** Of one value. */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder(TYPICAL);
        write(value, out);
        byte[] digest = Fingerprint.sha256().digest(out.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof CharSequence text) {
            out.append('"').append(text.length()).append(':').append(text);
        } else if (value instanceof Map<?, ?> map) {
            write(map, out);
        } else if (value instanceof Collection<?> values) {
            out.append('[').append(values.size()).append(':');
            values.forEach(held -> write(held, out));
        } else if (value instanceof Markup markup) {
            out.append('<');
            write(markup.parts(), out);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append('=').append(value).append(';');
        } else if (value instanceof Optional<?> optional) {
            out.append('?');
            write(optional.stream().toList(), out);
        } else {
            throw new IllegalArgumentException("a model cannot hold a " + value.getClass());
        }
    }

    /** The entries in the order of their keys, whatever order the map has. */
    private static void write(Map<?, ?> map, StringBuilder out) {
        out.append('{').append(map.size()).append(':');
        sorted(map).forEach((key, value) -> {
            write(key, out);
            write(value, out);
        });
    }

    private static Map<?, ?> sorted(Map<?, ?> map) {
        return map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null ? map : new TreeMap<>(map);
    }
}
