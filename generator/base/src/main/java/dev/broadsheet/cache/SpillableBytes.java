package dev.broadsheet.cache;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a record that stays in memory while these bytes may not, such as the text of an article. They are in memory until
 * the record is stored in a {@link ByteStore}; from then on they are read from there. Equality is by content. Thread-safe.
 */
public final class SpillableBytes {

    /** Their encoding. */
    static final ValueType TYPE = new ValueType() {
        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            SpillableBytes spillable = (SpillableBytes) value;
            byte[] bytes = spillable.get();
            out.number(bytes.length);
            out.place(spillable, bytes.length);
            out.data().write(bytes);
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            return in.spillable(in.number());
        }
    };

    private volatile Supplier<byte[]> source;

    private SpillableBytes(Supplier<byte[]> source) {
        this.source = source;
    }

    /** @param bytes the caller must not modify or keep them */
    public static SpillableBytes of(byte[] bytes) {
        return new SpillableBytes(() -> bytes);
    }

    /** Returns bytes that are a range of a stored record. */
    static SpillableBytes within(KeptBytes record, int from, int length) {
        return new SpillableBytes(() -> record.get(from, length));
    }

    /** Returns the bytes, which must not be modified. */
    public byte[] get() {
        return source.get();
    }

    /** Releases the bytes from memory, since the stored record contains them. */
    void spill(KeptBytes record, int from, int length) {
        source = () -> record.get(from, length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SpillableBytes bytes && Arrays.equals(get(), bytes.get()));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(get());
    }
}
