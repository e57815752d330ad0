package dev.broadsheet.cache;

import java.io.ByteArrayOutputStream;

/** Bytes that one thread puts together, without the lock that its parent takes for each of them. */
public final class UnlockedBytes extends ByteArrayOutputStream {

    private static final int TYPICAL = 1 << 14;

    public UnlockedBytes() {
        super(TYPICAL);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // what it is for
    public void write(int one) {
        if (count < buf.length) {
            buf[count++] = (byte) one;
        } else {
            super.write(one);
        }
    }
}
