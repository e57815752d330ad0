package dev.broadsheet.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads data that {@link RecordOutput} wrote. It has its own loops, since reading single bytes from the JDK's streams takes
 * several calls, which are slow before the JIT compiler inlines them.
 */
final class RecordInput {

    private static final int MOST_BITS = 35;

    private final Optional<KeptBytes> all;
    private final List<String> seen = new ArrayList<>();
    private final byte[] bytes;
    private int position;

    private RecordInput(byte[] bytes, int position, Optional<KeptBytes> all) {
        this.bytes = bytes;
        this.position = position;
        this.all = all;
    }

    /** @param from the index of the first byte */
    RecordInput(byte[] bytes, int from) {
        this(bytes, from, Optional.empty());
    }

    /** Returns a reader of stored bytes, whose {@link SpillableBytes} stay in the store. */
    static RecordInput of(KeptBytes record) {
        return new RecordInput(record.get(), 0, Optional.of(record));
    }

    boolean isAtEnd() {
        return position == bytes.length;
    }

    private int next() throws IOException {
        check(1);
        return bytes[position++] & 0xff;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            int next = next();
            number |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new CodecException("a number without an end");
    }

    boolean flag() throws IOException {
        return next() != 0;
    }

    long eightBytes() throws IOException {
        check(Long.BYTES);
        long value = ByteBuffer.wrap(bytes).getLong(position);
        position += Long.BYTES;
        return value;
    }

    /** Reads the number of bytes or values that follow; never more than the remaining bytes. */
    int count() throws IOException {
        int count = number();
        check(count);
        return count;
    }

    private void check(int count) throws IOException {
        if (count < 0 || count > bytes.length - position) {
            throw new EOFException();
        }
    }

    byte[] bytes(int count) throws IOException {
        check(count);
        position += count;
        return Arrays.copyOfRange(bytes, position - count, position);
    }

    /** Returns the next bytes without copying if the input is stored. */
    SpillableBytes spillable(int count) throws IOException {
        if (all.isEmpty()) {
            return SpillableBytes.of(bytes(count));
        }
        check(count);
        position += count;
        return SpillableBytes.within(all.get(), position - count, count);
    }

    String text() throws IOException {
        int known = number();
        if (known < 0 || known - RecordOutput.FIRST >= seen.size()) {
            throw new CodecException("no such text");
        }
        if (known >= RecordOutput.FIRST) {
            return seen.get(known - RecordOutput.FIRST);
        }
        int head = number();
        int length = head >>> 1;
        boolean narrow = (head & 1) == 1;
        String text = narrow ? narrow(length) : wide(length * Character.BYTES);
        if (known == RecordOutput.NEW) {
            seen.add(text);
        }
        return text;
    }

    private String narrow(int length) throws IOException {
        check(length);
        String text = new String(bytes, position, length, StandardCharsets.US_ASCII);
        position += length;
        return text;
    }

    private String wide(int length) throws IOException {
        check(length);
        String text = ByteBuffer.wrap(bytes, position, length).asCharBuffer().toString();
        position += length;
        return text;
    }
}
