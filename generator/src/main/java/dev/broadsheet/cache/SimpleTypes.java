package dev.broadsheet.cache;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Values that hold no others. */
final class SimpleTypes {

    static final Map<Type, ValueType> ALL = Map.ofEntries(
            Map.entry(String.class, text(String.class, text -> text, text -> text)),
            Map.entry(Locale.class, text(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag)),
            Map.entry(LocalDate.class, text(LocalDate.class, LocalDate::toString, LocalDate::parse)),
            Map.entry(Instant.class, text(Instant.class, Instant::toString, Instant::parse)),
            Map.entry(URI.class, text(URI.class, URI::toString, URI::create)),
            Map.entry(int.class, new OfInt()),
            Map.entry(Integer.class, new OfInt()),
            Map.entry(long.class, new OfLong()),
            Map.entry(Long.class, new OfLong()),
            Map.entry(boolean.class, new OfBoolean()),
            Map.entry(byte[].class, new OfBytes()));

    private SimpleTypes() {}

    private static <T> ValueType text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return new ValueType() {
            @Override
            public void write(Object value, TextsOut out) throws IOException {
                out.text(write.apply(type.cast(value)));
            }

            @Override
            public Object read(TextsIn in) throws IOException {
                return read.apply(in.text());
            }
        };
    }

    /** The name of the constant. */
    record OfEnum(Class<?> type) implements ValueType {

        @Override
        public void write(Object value, TextsOut out) throws IOException {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(TextsIn in) throws IOException {
            String name = in.text();
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new CodecException("no " + name + " of " + type.getName()));
        }
    }

    private record OfInt() implements ValueType {

        @Override
        public void write(Object value, TextsOut out) throws IOException {
            out.number((Integer) value);
        }

        @Override
        public Object read(TextsIn in) throws IOException {
            return in.number();
        }
    }

    private record OfLong() implements ValueType {

        @Override
        public void write(Object value, TextsOut out) throws IOException {
            out.data().writeLong((Long) value);
        }

        @Override
        public Object read(TextsIn in) throws IOException {
            return in.data().readLong();
        }
    }

    private record OfBoolean() implements ValueType {

        @Override
        public void write(Object value, TextsOut out) throws IOException {
            out.data().writeBoolean((Boolean) value);
        }

        @Override
        public Object read(TextsIn in) throws IOException {
            return in.data().readBoolean();
        }
    }

    private record OfBytes() implements ValueType {

        @Override
        public void write(Object value, TextsOut out) throws IOException {
            byte[] bytes = (byte[]) value;
            out.number(bytes.length);
            out.data().write(bytes);
        }

        @Override
        public Object read(TextsIn in) throws IOException {
            return in.bytes(in.number());
        }
    }
}
