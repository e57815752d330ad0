package dev.broadsheet.template;

import dev.broadsheet.cache.SipHash;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Computes a hash of each part of a template's model, so that equal hashes give equal output. A value is serialised with its
 * type and length, so that two different models never give the same text; a {@link SharedMap} is replaced by its digest. A
 * short part is represented by its serialised text, which never equals a digest.
 */
public final class ModelDigest {

    /** The maximal length in characters of a part that is not hashed: it fits the digest of a shared map. */
    private static final int SHORT = 64;

    /** The initial capacity for the text of a part, in characters. */
    private static final int TYPICAL = 2048;

    private final SipHash hash;

    /** @param hash the hash function of the cache that uses the digests */
    public ModelDigest(SipHash hash) {
        this.hash = hash;
    }

    /**
     * Returns the digest of each value of a model by its key, or its serialised text if short.
     *
     * @throws IllegalArgumentException if a value has a type that a model must not contain
     */
    public SortedMap<String, String> parts(Map<String, Object> model) {
        SortedMap<String, String> parts = new TreeMap<>();
        StringBuilder out = new StringBuilder(TYPICAL);
        for (Map.Entry<String, Object> part : model.entrySet()) {
            out.setLength(0);
            write(part.getValue(), out);
            parts.put(part.getKey(), out.length() <= SHORT ? out.toString() : digest(out));
        }
        return parts;
    }

    /** Returns the digest of one value. */
    public String of(Object value) {
        StringBuilder out = new StringBuilder(TYPICAL);
        write(value, out);
        return digest(out);
    }

    private String digest(StringBuilder out) {
        return hash.of(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    SipHash hash() {
        return hash;
    }

    private void write(Object value, StringBuilder out) {
        if (value instanceof String text) {
            out.append('"').append(text.length()).append(':').append(text);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Collection<?> values) {
            out.append('[').append(values.size()).append(':');
            for (Object held : values) {
                write(held, out);
            }
        } else if (value instanceof LazyValue made) {
            out.append(made instanceof Markup ? '<' : '>');
            write(made.parts(), out);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append('=').append(value).append(';');
        } else if (value instanceof Optional<?> optional) {
            out.append('?');
            write(optional.isPresent() ? List.of(optional.get()) : List.of(), out);
        } else {
            throw new IllegalArgumentException("a model cannot hold a " + value.getClass());
        }
    }

    private void writeMap(Map<?, ?> map, StringBuilder out) {
        if (map instanceof SharedMap shared) {
            out.append('#').append(shared.digest(this));
        } else if (map instanceof ExtendedMap extended) {
            writeMap(extended.shared(), out);
            writeEntries(extended.own(), out);
        } else {
            writeEntries(map, out);
        }
    }

    /** Serialises entries in the order of their keys, whatever order the map has. */
    private void writeEntries(Map<?, ?> map, StringBuilder out) {
        out.append('{').append(map.size()).append(':');
        for (Map.Entry<?, ?> entry : sorted(map).entrySet()) {
            write(entry.getKey(), out);
            write(entry.getValue(), out);
        }
    }

    private static Map<?, ?> sorted(Map<?, ?> map) {
        return map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null ? map : new TreeMap<>(map);
    }
}
