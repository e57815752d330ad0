package dev.broadsheet.edition.html.picture;

import java.io.ByteArrayOutputStream;

/** Packs bits into bytes, lowest bit first; RFC 9649, section 3.3. */
final class BitSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long pending;
    private int count;

    /** Writes the lowest bits of a value. @param bits the number of bits, 0 to 32 */
    void write(int value, int bits) {
        pending |= (value & ((1L << bits) - 1)) << count;
        count += bits;
        while (count >= Byte.SIZE) {
            bytes.write((int) pending);
            pending >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /** Returns all bytes, the last one padded with zeros. */
    byte[] toByteArray() {
        if (count > 0) {
            bytes.write((int) pending);
            pending = 0;
            count = 0;
        }
        return bytes.toByteArray();
    }
}
