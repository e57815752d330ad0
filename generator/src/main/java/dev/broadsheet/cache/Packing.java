package dev.broadsheet.cache;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Records as compressed bytes: what is remembered of thousands of articles is held until the end of a run. */
final class Packing {

    private final RecordCodec codec = new RecordCodec();

    /** Kept for the next record: each has buffers of a quarter of a megabyte, which would be cleared. */
    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    byte[] pack(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater known = idle.poll();
        Deflater deflater = known == null ? new Deflater(Deflater.BEST_SPEED) : known;
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(codec.encode(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deflater.reset();
        idle.add(deflater);
        return bytes.toByteArray();
    }

    /** @throws CodecException when the bytes are none of the type */
    <T extends Record> T unpack(byte[] bytes, Class<T> type) {
        try (InputStream in = new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return codec.decode(in, type);
        } catch (IOException e) {
            throw new CodecException(e);
        }
    }
}
