package dev.broadsheet.cache;

import java.util.ArrayDeque;

/**
 * Buffers that a thread uses for one result after another. A new buffer for each result would have to be filled with zeros first,
 * and would then be garbage.
 */
public final class SpareBytes {

    /** The length of a new buffer in bytes: a page or a document of usual length. */
    private static final int TYPICAL = 1 << 15;

    /** The length in bytes above which buffers are not kept. */
    private static final int MOST = 1 << 20;

    /** The number of buffers that are kept for a thread. */
    private static final int KEPT = 4;

    private static final ThreadLocal<ArrayDeque<byte[]>> OF_THREAD = ThreadLocal.withInitial(ArrayDeque::new);

    private SpareBytes() {}

    /** Returns a buffer of some length for the use of the caller alone. Its content is undefined. */
    public static byte[] take() {
        byte[] spare = OF_THREAD.get().pollLast();
        return spare != null ? spare : new byte[TYPICAL];
    }

    /** Gives back a buffer, or a longer one that replaced it. The caller must not use it afterwards. */
    public static void give(byte[] buffer) {
        ArrayDeque<byte[]> spares = OF_THREAD.get();
        if (buffer.length >= TYPICAL && buffer.length <= MOST && spares.size() < KEPT) {
            spares.addLast(buffer);
        }
    }
}
