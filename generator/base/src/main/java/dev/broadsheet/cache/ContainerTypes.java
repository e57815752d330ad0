package dev.broadsheet.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Types of values that contain other values. */
final class ContainerTypes {

    private ContainerTypes() {}

    record OfOptional(ValueType inner) implements ValueType {

        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            Object held = ((Optional<?>) value).orElse(null);
            out.data().writeBoolean(held != null);
            if (held != null) {
                inner.write(held, out);
            }
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            return in.flag() ? Optional.of(inner.read(in)) : Optional.empty();
        }
    }

    record OfList(ValueType inner) implements ValueType {

        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            writeAll((Collection<?>) value, inner, out);
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            return readAll(inner, in);
        }
    }

    record OfSet(ValueType inner) implements ValueType {

        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            writeAll((Collection<?>) value, inner, out);
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            return new LinkedHashSet<>(readAll(inner, in));
        }
    }

    /** A map, encoded in the natural order of its keys. */
    record OfMap(ValueType keys, ValueType values) implements ValueType {

        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            Map<?, ?> sorted = new TreeMap<>((Map<?, ?>) value);
            writeAll(sorted.keySet(), keys, out);
            writeAll(sorted.values(), values, out);
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            List<Object> names = readAll(keys, in);
            List<Object> held = readAll(values, in);
            if (names.size() != held.size()) {
                throw new CodecException("a key without a value");
            }
            SortedMap<Object, @Nullable Object> map = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                map.put(names.get(i), held.get(i));
            }
            return Collections.unmodifiableSortedMap(map);
        }
    }

    private static void writeAll(Collection<?> values, ValueType type, RecordOutput out) throws IOException {
        out.number(values.size());
        for (Object value : values) {
            type.write(value, out);
        }
    }

    private static List<Object> readAll(ValueType type, RecordInput in) throws IOException {
        int count = in.count();
        List<Object> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(type.read(in));
        }
        return values;
    }
}
