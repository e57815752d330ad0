package dev.broadsheet.cache;

import java.io.IOException;

/**
 * Bytes that lie in a {@link ByteStore}.
 *
 * @param get brings them
 */
record StoredBytes(KeptBytes get) {

    static final StoredBytes NONE = new StoredBytes(() -> new byte[0]);

    /** How they are written and read, so that a file of many need not be held as a whole. */
    static ValueType type(ByteStore store) {
        return new ValueType() {
            @Override
            public void write(Object value, TextsOut out) throws IOException {
                byte[] bytes = ((StoredBytes) value).get().get();
                out.number(bytes.length);
                out.data().write(bytes);
            }

            @Override
            public Object read(TextsIn in) throws IOException {
                int length = in.number();
                return length == 0 ? NONE : new StoredBytes(store.keep(in.bytes(length)));
            }
        };
    }
}
