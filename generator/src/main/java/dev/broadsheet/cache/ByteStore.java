package dev.broadsheet.cache;

/** Keeps bytes until the end of a run, of which there may be more than memory has room for. Safe for use by threads. */
@FunctionalInterface
public interface ByteStore {

    /** Holds them in memory. */
    ByteStore MEMORY = bytes -> () -> bytes;

    /** @param bytes which the caller lets go */
    KeptBytes keep(byte[] bytes);
}
