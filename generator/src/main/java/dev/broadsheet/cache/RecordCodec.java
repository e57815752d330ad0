package dev.broadsheet.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;

/**
 * Records of records to bytes and back: texts, numbers, booleans, enums, dates, addresses, languages, bytes, optional
 * values, lists, sets, maps and sealed interfaces of records. The type that the reader asks for decides what is made, never
 * the bytes; so bytes that somebody else wrote can give a wrong value, and no other harm. Safe for use by several threads.
 */
public final class RecordCodec {

    private final ValueTypes types;

    public RecordCodec() {
        this(ByteStore.MEMORY);
    }

    /** @param store takes the {@link StoredBytes} that are read */
    RecordCodec(ByteStore store) {
        this.types = new ValueTypes(store);
    }

    /** @throws IllegalArgumentException when a component has a type that cannot be written */
    public byte[] encode(Record value) {
        UnlockedBytes bytes = new UnlockedBytes();
        write(value, bytes);
        return bytes.toByteArray();
    }

    /**
     * Has a store keep a record, and its {@link SpillableBytes} lie there.
     *
     * @throws IllegalArgumentException when a component has a type that cannot be written
     */
    KeptBytes keep(Record value, ByteStore store) {
        UnlockedBytes bytes = new UnlockedBytes();
        TextsOut texts = write(value, bytes);
        KeptBytes kept = store.keep(bytes.toByteArray());
        texts.places().forEach(place -> place.bytes().spill(kept, place.from(), place.length()));
        return kept;
    }

    private TextsOut write(Record value, ByteArrayOutputStream bytes) {
        TextsOut texts = new TextsOut(new DataOutputStream(bytes));
        try {
            types.of(value.getClass()).write(value, texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Without holding all bytes at once.
     *
     * @param out is not closed
     * @throws IllegalArgumentException when a component has a type that cannot be written
     */
    void encode(Record value, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        types.of(value.getClass()).write(value, new TextsOut(data));
        data.flush();
    }

    /**
     * @param in is read to its end and not closed
     * @param length bytes that it has
     * @throws CodecException when the bytes are none of the type
     */
    <T extends Record> T decode(InputStream in, long length, Class<T> type) {
        return decode(new TextsIn(in, length), type);
    }

    /**
     * A record that was kept; its {@link SpillableBytes} stay there.
     *
     * @throws CodecException when the bytes are none of the type
     */
    <T extends Record> T decode(KeptBytes record, Class<T> type) {
        return decode(TextsIn.of(record), type);
    }

    private <T extends Record> T decode(TextsIn in, Class<T> type) {
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
