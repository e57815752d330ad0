package dev.broadsheet.publish.embargo;

/** A hash table from hashes of character sequences to owners, without boxing. */
final class Runs {

    private static final int GONE = -1;

    private final long[] keys;
    private final int[] owners;
    private final int mask;

    /** @param most the maximum number of entries */
    Runs(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 4;
        keys = new long[size];
        owners = new int[size];
        mask = size - 1;
    }

    /** Adds a sequence, unless it already has an owner. */
    void put(long hash, int owner) {
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = key(hash);
            owners[slot] = owner;
        }
    }

    /** Removes a sequence. */
    void forget(long hash) {
        int slot = slot(hash);
        if (keys[slot] != 0) {
            owners[slot] = GONE;
        }
    }

    /** Returns the owner of a sequence; negative if it has none. */
    int owner(long hash) {
        int slot = slot(hash);
        return keys[slot] == 0 ? GONE : owners[slot];
    }

    private int slot(long hash) {
        long key = key(hash);
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }
}
