package dev.broadsheet.cache;

import java.util.Arrays;
import java.util.function.Supplier;

/** Bytes that a {@link ByteStore} keeps. Brings the same each time that they are asked for. */
public interface KeptBytes extends Supplier<byte[]> {

    /**
     * A part of them.
     *
     * @param from index of its first byte
     * @param length in bytes
     */
    default byte[] get(int from, int length) {
        return Arrays.copyOfRange(get(), from, from + length);
    }
}
