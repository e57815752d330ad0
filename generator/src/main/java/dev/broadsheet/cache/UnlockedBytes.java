package dev.broadsheet.cache;

import java.io.ByteArrayOutputStream;

/** A byte array output stream for use by one thread, without the lock that its parent class acquires for each write. */
public final class UnlockedBytes extends ByteArrayOutputStream {

    private static final int TYPICAL = 1 << 14;

    public UnlockedBytes() {
        super(TYPICAL);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the purpose of this class
    public void write(int one) {
        if (count < buf.length) {
            buf[count++] = (byte) one;
        } else {
            super.write(one);
        }
    }
}
