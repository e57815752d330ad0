package dev.broadsheet.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * CRC-32 (ISO/IEC 3309) and CRC-32C (RFC 3720) of the same bytes, in the upper and the lower half of the value. It detects
 * accidental changes, except for one in 2<sup>64</sup>, but no forgeries. It replaces SHA-256, which takes hundreds of times as
 * long without the JVM's optimising compiler, where nobody could gain by a forgery.
 */
public final class TwinCrc implements Checksum {

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** Returns the checksum of data. */
    public static long of(byte[] data) {
        TwinCrc crc = new TwinCrc();
        crc.update(data);
        return crc.getValue();
    }

    @Override
    public void update(int b) {
        first.update(b);
        second.update(b);
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        first.update(data, offset, length);
        second.update(data, offset, length);
    }

    @Override
    public long getValue() {
        return first.getValue() << Integer.SIZE | second.getValue();
    }

    @Override
    public void reset() {
        first.reset();
        second.reset();
    }
}
