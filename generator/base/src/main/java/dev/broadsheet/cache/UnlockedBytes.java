package dev.broadsheet.cache;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A byte array output stream for use by one thread, without the lock that its parent class acquires for each write. */
public final class UnlockedBytes extends ByteArrayOutputStream {

    private static final byte[] NONE = {};

    public UnlockedBytes() {
        super(0);
        buf = SpareBytes.take();
    }

    /** Returns all bytes and leaves the stream empty. */
    public byte[] take() {
        byte[] all = Arrays.copyOf(buf, count);
        SpareBytes.give(buf);
        buf = NONE;
        count = 0;
        return all;
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
