package dev.broadsheet.cache;

/** Keeps bytes until the end of a run, of which there may be more than memory has room for. Safe for use by threads. */
@FunctionalInterface
public interface ByteStore {

    /** Holds them in memory. */
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

    /** Whether so many more bytes may be held in memory; if so, they count among those that it holds. */
    default boolean hold(int bytes) {
        return false;
    }

    /** @param bytes which the caller lets go */
    KeptBytes keep(byte[] bytes);
}
