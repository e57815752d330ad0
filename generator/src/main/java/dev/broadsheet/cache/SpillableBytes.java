package dev.broadsheet.cache;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a record that is needed in memory where they are not, such as the text of an article. They are held until the record
 * lies in a {@link ByteStore}; from then on they are brought from there. Compared by content. Safe for use by several threads.
 */
public final class SpillableBytes {

    /** How they are written and read. */
    static final ValueType TYPE = new ValueType() {
        @Override
        public void write(Object value, TextsOut out) throws IOException {
            SpillableBytes spillable = (SpillableBytes) value;
            byte[] bytes = spillable.get();
            out.number(bytes.length);
            out.place(spillable, bytes.length);
            out.data().write(bytes);
        }

        @Override
        public Object read(TextsIn in) throws IOException {
            return in.spillable(in.number());
        }
    };

    private volatile Supplier<byte[]> source;

    private SpillableBytes(Supplier<byte[]> source) {
        this.source = source;
    }

    /** @param bytes which the caller lets go */
    public static SpillableBytes of(byte[] bytes) {
        return new SpillableBytes(() -> bytes);
    }

    /** Those of a record that was kept. */
    static SpillableBytes within(KeptBytes record, int from, int length) {
        return new SpillableBytes(() -> record.get(from, length));
    }

    /** The bytes, which must not be changed. */
    public byte[] get() {
        return source.get();
    }

    /** Lets them go, since a record that was kept has the same. */
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
