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
                KeptBytes bytes = ((StoredBytes) value).get();
                out.number(bytes.size());
                bytes.writeTo(out.data());
            }

            @Override
            public Object read(TextsIn in) throws IOException {
                int length = in.number();
                return length == 0 ? NONE : new StoredBytes(in.kept(length, store));
            }
        };
    }
}
