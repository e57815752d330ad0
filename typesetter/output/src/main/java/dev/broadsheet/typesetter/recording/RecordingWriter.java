package dev.broadsheet.typesetter.recording;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values for {@link RecordingReader}: small numbers in few bytes, repeated values by index. */
public final class RecordingWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Long, Integer> amounts = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    public RecordingWriter number(long value) {
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7fL) != 0) {
            bytes.write((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        bytes.write((int) left);
        return this;
    }

    public RecordingWriter flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    /** Writes all bits of a number. */
    public RecordingWriter amount(double value) {
        long bits = Double.doubleToRawLongBits(value);
        Integer known = amounts.putIfAbsent(bits, amounts.size());
        number(known == null ? amounts.size() - 1 : known);
        if (known == null) {
            raw(bits, Long.BYTES);
        }
        return this;
    }

    RecordingWriter real(float value) {
        raw(Float.floatToRawIntBits(value), Float.BYTES);
        return this;
    }

    private void raw(long bits, int count) {
        for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
            bytes.write((int) (bits >>> shift));
        }
    }

    public RecordingWriter text(String value) {
        Integer known = texts.putIfAbsent(value, texts.size());
        number(known == null ? texts.size() - 1 : known);
        if (known == null) {
            byte[] encoded = encoded(value);
            number(encoded.length);
            bytes.writeBytes(encoded);
        }
        return this;
    }

    /** Encodes text as UTF-8, or as UTF-16 if it contains a lone surrogate. */
    private static byte[] encoded(String value) {
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        if (new String(plain, StandardCharsets.UTF_8).equals(value)) {
            byte[] marked = new byte[plain.length + 1];
            System.arraycopy(plain, 0, marked, 1, plain.length);
            return marked;
        }
        byte[] wide = new byte[2 * value.length() + 1];
        wide[0] = 1;
        for (int i = 0; i < value.length(); i++) {
            wide[2 * i + 1] = (byte) (value.charAt(i) >>> 8);
            wide[2 * i + 2] = (byte) value.charAt(i);
        }
        return wide;
    }

    public RecordingWriter text(Optional<String> value) {
        flag(value.isPresent());
        value.ifPresent(this::text);
        return this;
    }

    public <T> RecordingWriter list(List<T> values, BiConsumer<RecordingWriter, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
        return this;
    }

    public RecordingWriter bytes(byte[] value) {
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
