package dev.broadsheet.cache;

/** Stores bytes until the end of a run, possibly more than fit into memory. Thread-safe. */
@FunctionalInterface
public interface ByteStore {

    /** Stores bytes in memory. */
    ByteStore MEMORY = bytes -> () -> bytes;

    /** Stores bytes. @param bytes the caller must not modify or keep them */
    KeptBytes keep(byte[] bytes);
}
