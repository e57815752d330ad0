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
 * A hash of each part of a template's model: what a template can print is the same if they are. A value is written out with
 * its kind and its length, so that no two models give the same text; a {@link SharedMap} is replaced by its digest. A part that is
 * short is this text itself, which no digest is.
 */
public final class ModelDigest {

    /** Characters up to which a part is not digested: those of the digest of another, with what is around it. */
    private static final int SHORT = 64;

    /** Characters of a part, for a first guess. */
    private static final int TYPICAL = 2048;

    private final SipHash hash;

    /** @param hash of the cache that the digests are for */
    public ModelDigest(SipHash hash) {
        this.hash = hash;
    }

    /**
     * Of each value of a model, by its key; short ones as they are.
     *
     * @throws IllegalArgumentException when a value is none that a model may hold
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

    /** Of one value. */
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

    /** In the order of their keys, whatever order the map has. */
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
