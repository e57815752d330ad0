package dev.broadsheet.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Records as compressed bytes, behind their number: what is remembered of thousands of articles is held until the end of a
 * run.
 */
final class Packing {

    /** By how much Deflate can make something shorter, at most. */
    private static final long MOST = 1032;

    private final RecordCodec codec = new RecordCodec();

    /** Kept for the next record: each has buffers of a quarter of a megabyte, which would be cleared. */
    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    byte[] pack(Record value) {
        byte[] plain = codec.encode(value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(plain.length).array());
        Deflater known = idle.poll();
        Deflater deflater = known == null ? new Deflater(Deflater.BEST_SPEED) : known;
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deflater.reset();
        idle.add(deflater);
        return bytes.toByteArray();
    }

    /** @throws CodecException when the bytes are none of the type */
    <T extends Record> T unpack(byte[] bytes, Class<T> type) {
        return codec.decode(new ByteArrayInputStream(inflate(bytes)), type);
    }

    private static byte[] inflate(byte[] bytes) {
        int length = bytes.length < Integer.BYTES ? -1 : ByteBuffer.wrap(bytes).getInt();
        if (length < 0 || length > MOST * bytes.length) {
            throw new CodecException("a length that cannot be");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
            byte[] plain = new byte[length];
            int count = inflater.inflate(plain);
            // An empty value is at its end only when more is asked for.
            if (count != length || inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
                throw new CodecException("another length than it says");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new CodecException(e);
        } finally {
            inflater.end();
        }
    }
}
