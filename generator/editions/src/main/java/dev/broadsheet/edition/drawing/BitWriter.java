package dev.broadsheet.edition.drawing;

import java.util.Arrays;

/** Writes bits, the lowest first, as deflate does; RFC 1951, section 3.1.1. */
final class BitWriter {

    private byte[] bytes;
    private int size;

    private long pending;
    private int count;

    /** @param expected the number of bytes that it holds without growing */
    BitWriter(int expected) {
        bytes = new byte[Math.max(Integer.BYTES, expected)];
    }

    /** @param bits of which those above the count are 0 @param more their number, up to 32 */
    void put(long bits, int more) {
        pending |= bits << count;
        count += more;
        while (count >= Byte.SIZE) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = (byte) pending;
            pending >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /** Continues at the next byte. */
    void align() {
        put(0, -count & (Byte.SIZE - 1));
    }

    /** Returns the bytes that are complete. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
