package dev.broadsheet.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link TextsOut} wrote. */
final class TextsIn {

    private static final int MOST_BITS = 35;

    private final DataInputStream data;
    private final Optional<KeptBytes> all;
    private final int length;
    private final List<String> seen = new ArrayList<>();

    TextsIn(DataInputStream data) {
        this(data, Optional.empty(), 0);
    }

    /** @param all what is read, where that is kept, of so many bytes */
    private TextsIn(DataInputStream data, Optional<KeptBytes> all, int length) {
        this.data = data;
        this.all = all;
        this.length = length;
    }

    /** Of a record that is kept. */
    static TextsIn of(KeptBytes record) {
        byte[] bytes = record.get();
        return new TextsIn(new DataInputStream(new ByteArrayInputStream(bytes)), Optional.of(record), bytes.length);
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

    /** Bytes that stay where they are, if what is read is kept. */
    SpillableBytes spillable(int count) throws IOException {
        if (all.isEmpty()) {
            return SpillableBytes.of(bytes(count));
        }
        int left = data.available();
        if (count < 0 || count > left) {
            throw new EOFException();
        }
        data.skipNBytes(count);
        return SpillableBytes.within(all.get(), length - left, count);
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
