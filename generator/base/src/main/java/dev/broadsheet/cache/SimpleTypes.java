package dev.broadsheet.cache;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Types of values that contain no other values. */
final class SimpleTypes {

    private static final ValueType INT = of(Integer.class, (number, out) -> out.number(number), RecordInput::number);

    private static final ValueType LONG =
            of(Long.class, (number, out) -> out.data().writeLong(number), RecordInput::eightBytes);

    private static final ValueType DOUBLE = of(
            Double.class,
            (number, out) -> out.data().writeDouble(number),
            in -> Double.longBitsToDouble(in.eightBytes()));

    static final Map<Type, ValueType> ALL = Map.ofEntries(
            Map.entry(String.class, text(String.class, text -> text, text -> text)),
            Map.entry(Locale.class, text(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag)),
            Map.entry(
                    LocalDate.class,
                    of(
                            LocalDate.class,
                            (day, out) -> out.data().writeLong(day.toEpochDay()),
                            in -> LocalDate.ofEpochDay(in.eightBytes()))),
            Map.entry(Instant.class, text(Instant.class, Instant::toString, Instant::parse)),
            Map.entry(ZoneId.class, text(ZoneId.class, ZoneId::getId, ZoneId::of)),
            Map.entry(URI.class, text(URI.class, URI::toString, URI::create)),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(
                    boolean.class, of(Boolean.class, (flag, out) -> out.data().writeBoolean(flag), RecordInput::flag)),
            Map.entry(byte[].class, of(byte[].class, SimpleTypes::writeBytes, in -> in.bytes(in.number()))));

    private SimpleTypes() {}

    private static <T> ValueType text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return of(type, (value, out) -> out.text(write.apply(value)), in -> read.apply(in.text()));
    }

    private static void writeBytes(byte[] bytes, RecordOutput out) throws IOException {
        out.number(bytes.length);
        out.data().write(bytes);
    }

    private static <T> ValueType of(Class<T> type, Writing<T> write, Reading<T> read) {
        return new ValueType() {
            @Override
            public void write(Object value, RecordOutput out) throws IOException {
                write.write(type.cast(value), out);
            }

            @Override
            public Object read(RecordInput in) throws IOException {
                return read.read(in);
            }
        };
    }

    private interface Writing<T> {
        void write(T value, RecordOutput out) throws IOException;
    }

    private interface Reading<T> {
        T read(RecordInput in) throws IOException;
    }

    /** An enum, encoded as the name of the constant. */
    record OfEnum(Class<?> type, Map<String, Object> constants) implements ValueType {

        OfEnum(Class<?> type) {
            this(type, new HashMap<>());
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            String name = in.text();
            Object constant = constants.get(name);
            if (constant == null) {
                throw new CodecException("no " + name + " of " + type.getName());
            }
            return constant;
        }
    }
}
