package dev.broadsheet.cache;

import java.io.IOException;
import java.io.OutputStream;
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

    /** How many they are. */
    default int size() {
        return get().length;
    }

    /** Writes them. */
    default void writeTo(OutputStream out) throws IOException {
        out.write(get());
    }
}
