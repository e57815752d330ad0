package dev.broadsheet.cache;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads data that {@link RecordOutput} wrote: from an array, or from a stream of known length through a buffer. It has its own
 * loops, since reading single bytes from the JDK's streams takes several calls, which are slow before the JIT compiler inlines
 * them.
 */
final class RecordInput {

    private static final int MOST_BITS = 35;

    private static final int BUFFER = 1 << 16;

    private final Optional<KeptBytes> all;
    private final InputStream rest;
    private final List<String> seen = new ArrayList<>();
    private final int start;

    private byte[] buffer;
    private int position;
    private int limit;

    /** The number of bytes of the stream that are not yet in the buffer. */
    private long behind;

    private RecordInput(byte[] bytes, int from, int length, Optional<KeptBytes> all) {
        this.buffer = bytes;
        this.start = from;
        this.position = from;
        this.limit = from + length;
        this.all = all;
        this.rest = InputStream.nullInputStream();
    }

    /** @param length the number of bytes in the stream */
    RecordInput(InputStream stream, long length) {
        this.buffer = new byte[BUFFER];
        this.start = 0;
        this.all = Optional.empty();
        this.rest = stream;
        this.behind = length;
    }

    /** Returns a reader of stored bytes, ranges of which it returns without copying. */
    static RecordInput of(KeptBytes record) {
        return record instanceof ByteSlice slice
                ? new RecordInput(slice.array(), slice.from(), slice.size(), Optional.of(record))
                : of(record.get(), record);
    }

    private static RecordInput of(byte[] bytes, KeptBytes record) {
        return new RecordInput(bytes, 0, bytes.length, Optional.of(record));
    }

    /** Returns the number of remaining bytes. */
    private long left() {
        return limit - position + behind;
    }

    boolean isAtEnd() {
        return left() == 0;
    }

    private void fill(int count) throws IOException {
        if (count > left()) {
            throw new EOFException();
        }
        while (limit - position < count) {
            if (buffer.length < count) {
                buffer = Arrays.copyOfRange(buffer, position, position + count);
                limit -= position;
                position = 0;
            } else if (buffer.length - position < count) {
                System.arraycopy(buffer, position, buffer, 0, limit - position);
                limit -= position;
                position = 0;
            }
            int read = rest.read(buffer, limit, (int) Math.min(buffer.length - limit, behind));
            if (read < 0) {
                throw new EOFException();
            }
            limit += read;
            behind -= read;
        }
    }

    private int next() throws IOException {
        if (position == limit) {
            fill(1);
        }
        return buffer[position++] & 0xff;
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
        fill(Long.BYTES);
        long value = ByteBuffer.wrap(buffer).getLong(position);
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
        if (count < 0 || count > left()) {
            throw new EOFException();
        }
    }

    byte[] bytes(int count) throws IOException {
        check(count);
        fill(count);
        byte[] bytes = Arrays.copyOfRange(buffer, position, position + count);
        position += count;
        return bytes;
    }

    /** Returns the next bytes without copying if the input is stored. @param store receives them otherwise */
    KeptBytes kept(int count, ByteStore store) throws IOException {
        if (all.isEmpty()) {
            return store.keep(bytes(count));
        }
        check(count);
        KeptBytes kept = new ByteSlice(buffer, position, count);
        position += count;
        return kept;
    }

    /** Returns the next bytes without copying if the input is stored. */
    SpillableBytes spillable(int count) throws IOException {
        if (all.isEmpty()) {
            return SpillableBytes.of(bytes(count));
        }
        check(count);
        SpillableBytes bytes = SpillableBytes.within(all.get(), position - start, count);
        position += count;
        return bytes;
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
        fill(length);
        String text = new String(buffer, position, length, StandardCharsets.US_ASCII);
        position += length;
        return text;
    }

    private String wide(int length) throws IOException {
        check(length);
        fill(length);
        String text = ByteBuffer.wrap(buffer, position, length).asCharBuffer().toString();
        position += length;
        return text;
    }
}
