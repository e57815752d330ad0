package dev.broadsheet;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stores the first bytes of a run in memory, and further ones in one temporary file, which is deleted with the process. If no
 * file can be written, all bytes stay in memory.
 */
final class Spool implements OutputStore, Closeable {

    private final long most;
    private long held;
    private long end;
    private boolean broken;
    private @Nullable FileChannel channel;

    /** @param most the number of bytes that are held in memory */
    Spool(long most) {
        this.most = most;
    }

    @Override
    public OutputFile keep(String path, byte[] content) {
        return new OutputFile(path, keep(content));
    }

    private Supplier<byte[]> keep(byte[] content) {
        try {
            FileChannel file = place(content.length);
            return file == null ? () -> content : write(content, file);
        } catch (IOException e) {
            return () -> content; // the disk is full; publishing reports its own failures
        }
    }

    /** Returns the file to write to; null if the bytes stay in memory. */
    private synchronized @Nullable FileChannel place(int length) throws IOException {
        if (broken || held + length <= most) {
            held += length;
            return null;
        }
        if (channel == null) {
            broken = true;
            channel = FileChannel.open(
                    Path.of(System.getProperty("java.io.tmpdir"), "broadsheet-" + UUID.randomUUID()),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            broken = false;
        }
        return channel;
    }

    private Supplier<byte[]> write(byte[] content, FileChannel file) throws IOException {
        long start = reserve(content.length);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
        return new InFile(file, start, content.length);
    }

    private synchronized long reserve(int length) {
        long start = end;
        end += length;
        return start;
    }

    private static byte[] read(FileChannel file, long start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, start + bytes.position()) < 0) {
                    throw new IOException("the temporary file was cut short");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    /** A range of the temporary file. */
    private record InFile(FileChannel file, long start, int length) implements Supplier<byte[]> {

        @Override
        public byte[] get() {
            return read(file, start, length);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
