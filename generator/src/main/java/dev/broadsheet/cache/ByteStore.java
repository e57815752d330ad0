package dev.broadsheet.cache;

/** Stores bytes until the end of a run, possibly more than fit into memory. Thread-safe. */
@FunctionalInterface
public interface ByteStore {

    /** Stores bytes in memory. */
    ByteStore MEMORY = new ByteStore() {
        @Override
        public KeptBytes keep(byte[] bytes) {
            return () -> bytes;
        }

        @Override
        public boolean hold(int bytes) {
            return true;
        }
    };

    /** Returns whether a number of further bytes may be held in memory; if so, they count towards the store's memory limit. */
    default boolean hold(int bytes) {
        return false;
    }

    /** Stores bytes. @param bytes the caller must not modify or keep them */
    KeptBytes keep(byte[] bytes);
}
