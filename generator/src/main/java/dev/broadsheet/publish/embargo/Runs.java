package dev.broadsheet.publish.embargo;

/** Where sequences of characters are found again, by their hashes: a table without boxes. */
final class Runs {

    private static final int GONE = -1;

    private final long[] keys;
    private final int[] owners;
    private final int mask;

    /** @param most how many it is to hold */
    Runs(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 4;
        keys = new long[size];
        owners = new int[size];
        mask = size - 1;
    }

    /** Takes a sequence; the first owner of it keeps it. */
    void put(long hash, int owner) {
        int slot = slot(hash);
        if (keys[slot] == 0) {
            keys[slot] = key(hash);
            owners[slot] = owner;
        }
    }

    /** Forgets a sequence. */
    void forget(long hash) {
        int slot = slot(hash);
        if (keys[slot] != 0) {
            owners[slot] = GONE;
        }
    }

    /** The owner of a sequence; negative when it has none. */
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
