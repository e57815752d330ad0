package dev.broadsheet.cache;

import java.util.Arrays;
import java.util.function.Supplier;

/** Bytes in a {@link ByteStore}. Every call returns the same content. */
public interface KeptBytes extends Supplier<byte[]> {

    /**
     * Returns a range of the bytes.
     *
     * @param from the index of the first byte
     * @param length in bytes
     */
    default byte[] get(int from, int length) {
        return Arrays.copyOfRange(get(), from, from + length);
    }

    /** Returns the number of bytes. */
    default int size() {
        return get().length;
    }
}
