package dev.broadsheet.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;

/**
 * Encodes records to bytes and decodes them. Components can be strings, numbers, booleans, enums, dates, URIs, locales, byte
 * arrays, records, optional values, lists, sets, maps and sealed interfaces of records. The type that the reader requests,
 * never the data, determines which objects are created; so foreign bytes can give a wrong value but do no other harm.
 * Thread-safe.
 */
public final class RecordCodec {

    private final ValueTypes types;

    public RecordCodec() {
        this.types = new ValueTypes();
    }

    /** @param stored the encoding of {@link StoredBytes} */
    RecordCodec(ValueType stored) {
        this.types = new ValueTypes(stored);
    }

    /**
     * Returns the encoded bytes of a record.
     *
     * @throws IllegalArgumentException if a component has a type that cannot be encoded
     */
    public byte[] encode(Record value) {
        UnlockedBytes bytes = new UnlockedBytes();
        write(value, bytes);
        return bytes.take();
    }

    /**
     * Encodes a record into a store, and moves its {@link SpillableBytes} there.
     *
     * @throws IllegalArgumentException if a component has a type that cannot be encoded
     */
    KeptBytes keep(Record value, ByteStore store) {
        UnlockedBytes bytes = new UnlockedBytes();
        RecordOutput texts = write(value, bytes);
        KeptBytes kept = store.keep(bytes.take());
        texts.places().forEach(place -> place.bytes().spill(kept, place.from(), place.length()));
        return kept;
    }

    private RecordOutput write(Record value, ByteArrayOutputStream bytes) {
        RecordOutput texts = new RecordOutput(new DataOutputStream(bytes));
        try {
            types.of(value.getClass()).write(value, texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Encodes a record to a stream without holding all bytes at once.
     *
     * @param out is not closed
     * @throws IllegalArgumentException if a component has a type that cannot be encoded
     */
    void encode(Record value, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        types.of(value.getClass()).write(value, new RecordOutput(data));
        data.flush();
    }

    /**
     * Decodes a record.
     *
     * @param from the index of its first byte; it ends where the array ends
     * @throws CodecException if the bytes are no record of the type
     */
    <T extends Record> T decode(byte[] bytes, int from, Class<T> type) {
        return decode(new RecordInput(bytes, from), type);
    }

    /**
     * Decodes a stored record; its {@link SpillableBytes} stay in the store.
     *
     * @throws CodecException if the bytes are no record of the type
     */
    <T extends Record> T decode(KeptBytes record, Class<T> type) {
        return decode(RecordInput.of(record), type);
    }

    private <T extends Record> T decode(RecordInput in, Class<T> type) {
        try {
            T value = type.cast(types.of((Type) type).read(in));
            if (!in.isAtEnd()) {
                throw new CodecException("bytes are left over");
            }
            return value;
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new CodecException(e);
        }
    }
}
