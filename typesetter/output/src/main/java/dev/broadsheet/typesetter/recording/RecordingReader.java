package dev.broadsheet.typesetter.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values that {@link RecordingWriter} wrote. */
public final class RecordingReader {

    private final byte[] bytes;
    private int at;
    private final List<Double> amounts = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    public RecordingReader(byte[] bytes) {
        this.bytes = bytes;
    }

    private int next() {
        if (at >= bytes.length) {
            throw new IllegalArgumentException("the record ends too early");
        }
        return bytes[at++] & 0xff;
    }

    public int number() {
        long value = 0;
        int shift = 0;
        int part;
        do {
            part = next();
            value |= (long) (part & 0x7f) << shift;
            shift += 7;
        } while (part >= 0x80 && shift < Long.SIZE);
        return Math.toIntExact((value >>> 1) ^ -(value & 1));
    }

    /** Reads an index or a count. */
    private int count(int most) {
        int count = number();
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("the record is damaged");
        }
        return count;
    }

    public boolean flag() {
        return next() != 0;
    }

    public double amount() {
        int index = count(amounts.size());
        if (index == amounts.size()) {
            amounts.add(Double.longBitsToDouble(raw(Long.BYTES)));
        }
        return amounts.get(index);
    }

    float real() {
        return Float.intBitsToFloat((int) raw(Float.BYTES));
    }

    private long raw(int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits = (bits << 8) | next();
        }
        return bits;
    }

    public String text() {
        int index = count(texts.size());
        if (index == texts.size()) {
            texts.add(decoded(count(bytes.length - at)));
        }
        return texts.get(index);
    }

    private String decoded(int length) {
        int from = at + 1;
        int to = at + length;
        boolean wide = next() != 0;
        at = to;
        if (!wide) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i + 1 < to; i += 2) {
            text.append((char) (((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff)));
        }
        return text.toString();
    }

    public byte[] bytes() {
        int length = count(bytes.length - at);
        int from = at;
        at += length;
        return Arrays.copyOfRange(bytes, from, Math.min(at, bytes.length));
    }

    public Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    public <T> List<T> list(Function<RecordingReader, T> each) {
        int count = count(bytes.length - at);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(each.apply(this));
        }
        return values;
    }
}
