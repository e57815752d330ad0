package dev.broadsheet.cache;

import java.io.IOException;

/**
 * Bytes in a {@link ByteStore}.
 *
 * @param get returns them
 */
record StoredBytes(KeptBytes get) {

    static final StoredBytes NONE = new StoredBytes(() -> new byte[0]);

    /**
     * Returns their encoding. It passes them to a store, so that a file with many of them need not be held in memory as a
     * whole.
     */
    static ValueType type(ByteStore store) {
        return new ValueType() {
            @Override
            public void write(Object value, RecordOutput out) throws IOException {
                KeptBytes bytes = ((StoredBytes) value).get();
                out.number(bytes.size());
                bytes.writeTo(out.data());
            }

            @Override
            public Object read(RecordInput in) throws IOException {
                int length = in.number();
                return length == 0 ? NONE : new StoredBytes(in.kept(length, store));
            }
        };
    }
}
