package dev.broadsheet.cache;

import java.util.function.Supplier;

/** Keeps bytes until the end of a run, of which there may be more than memory has room for. Safe for use by threads. */
@FunctionalInterface
public interface ByteStore {

    /** Holds them in memory. */
    ByteStore MEMORY = bytes -> () -> bytes;

    /**
     * Brings the same bytes each time that they are asked for.
     *
     * @param bytes which the caller lets go
     */
    Supplier<byte[]> keep(byte[] bytes);
}
