package dev.broadsheet.typesetter.pdf.syntax;

import java.util.Arrays;
import java.util.zip.Deflater;

/** A growing array of bytes. */
public final class Bytes {

    private byte[] data;
    private int length;

    /** @param room expected number of bytes */
    public Bytes(int room) {
        data = new byte[room];
    }

    Bytes add(int value) {
        if (length == data.length) {
            grow(1);
        }
        data[length++] = (byte) value;
        return this;
    }

    Bytes add(byte[] more) {
        grow(more.length);
        System.arraycopy(more, 0, data, length, more.length);
        length += more.length;
        return this;
    }

    /** Appends a part of an array. */
    public Bytes add(byte[] more, int from, int to) {
        grow(to - from);
        System.arraycopy(more, from, data, length, to - from);
        length += to - from;
        return this;
    }

    Bytes add(Bytes more) {
        return add(more, 0, more.length);
    }

    /** Appends a part of other bytes. */
    Bytes add(Bytes more, int from, int to) {
        return add(more.data, from, to);
    }

    @SuppressWarnings("deprecation") // the text is Latin-1: the low bytes of its characters are wanted
    Bytes ascii(String text) {
        int more = text.length();
        grow(more);
        text.getBytes(0, more, data, length);
        length += more;
        return this;
    }

    /** Appends an integer in decimal digits. */
    Bytes number(long value) {
        if (value < 0) {
            return ascii(Long.toString(value));
        }
        return value < 10 ? add('0' + (int) value) : number(value / 10).add('0' + (int) (value % 10));
    }

    /** Appends a number as {@code width} bytes, big-endian. */
    public Bytes binary(long value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            add((int) (value >> shift));
        }
        return this;
    }

    private void grow(int more) {
        if (length + more > data.length) {
            data = Arrays.copyOf(data, Math.max(length + more, 2 * data.length));
        }
    }

    int length() {
        return length;
    }

    /** Returns the last byte. */
    byte last() {
        return data[length - 1];
    }

    /** Removes the last bytes. */
    Bytes shorten(int less) {
        length -= less;
        return this;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(data, length);
    }

    /** Copies the bytes from an index on. */
    byte[] toByteArray(int from) {
        return Arrays.copyOfRange(data, from, length);
    }

    /** Passes the bytes from an index on to a deflater, without copying. */
    void giveTo(Deflater deflater, int from) {
        deflater.setInput(data, from, length - from);
    }
}
