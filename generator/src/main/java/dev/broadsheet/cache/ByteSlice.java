package dev.broadsheet.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A range of a shared array that nobody modifies. */
final class ByteSlice implements KeptBytes {

    private final byte[] array;
    private final int from;
    private final int length;

    ByteSlice(byte[] array, int from, int length) {
        this.array = array;
        this.from = from;
        this.length = length;
    }

    byte[] array() {
        return array;
    }

    /** Returns the index of the first byte in the array. */
    int from() {
        return from;
    }

    @Override
    public byte[] get() {
        return get(0, length);
    }

    @Override
    public byte[] get(int start, int count) {
        return Arrays.copyOfRange(array, from + start, from + start + count);
    }

    @Override
    public int size() {
        return length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(array, from, length);
    }
}
