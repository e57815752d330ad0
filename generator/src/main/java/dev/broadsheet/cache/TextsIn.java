package dev.broadsheet.cache;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link TextsOut} wrote. */
final class TextsIn {

    private static final int MOST_BITS = 35;

    private final DataInputStream data;
    private final List<String> seen = new ArrayList<>();

    TextsIn(DataInputStream data) {
        this.data = data;
    }

    DataInputStream data() {
        return data;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            int next = data.readUnsignedByte();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new CodecException("a number without an end");
    }

    /** How many bytes or values follow; never more than there are bytes left. */
    int count() throws IOException {
        int count = number();
        if (count < 0 || count > data.available()) {
            throw new EOFException();
        }
        return count;
    }

    byte[] bytes(int count) throws IOException {
        if (count < 0 || count > data.available()) {
            throw new EOFException();
        }
        return data.readNBytes(count);
    }

    String text() throws IOException {
        int known = number();
        if (known < 0 || known - TextsOut.FIRST >= seen.size()) {
            throw new CodecException("no such text");
        }
        if (known >= TextsOut.FIRST) {
            return seen.get(known - TextsOut.FIRST);
        }
        int head = number();
        int length = head >>> 1;
        boolean narrow = (head & 1) == 1;
        String text = narrow
                ? new String(bytes(length), StandardCharsets.US_ASCII)
                : ByteBuffer.wrap(bytes(length * Character.BYTES))
                        .asCharBuffer()
                        .toString();
        if (known == TextsOut.NEW) {
            seen.add(text);
        }
        return text;
    }
}
