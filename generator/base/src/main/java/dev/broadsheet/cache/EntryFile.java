package dev.broadsheet.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The file of the cache entries, readable only by the version of the program that wrote it. Values are written as soon as they
 * are computed, to a temporary file beside it, and are read from there for the rest of the run. The file has the {@link TwinCrc}
 * of the rest of the header and of the index (8 bytes), the position of the index (8 bytes), the fingerprint of the program (32
 * bytes), the values, and at the end the index: the encoded {@link CacheSnapshot}, with the place and the checksum of each value.
 * A file with a damaged index, or of another version, is ignored; a damaged value cannot be decoded. Thread-safe.
 */
public final class EntryFile implements ByteStore, Closeable {

    private static final int CRC = Long.BYTES;

    private static final int PROGRAM = 32;

    private static final int HEADER = CRC + Long.BYTES + PROGRAM;

    private final Path file;
    private final Path next;
    private final Supplier<String> program;
    private final RecordCodec codec = new RecordCodec(new ReferenceType());

    private @Nullable Values before;
    private @Nullable Values written;
    private boolean closed;

    /** Identifies the temporary file; null if it does not exist or the file system has no such keys. */
    private @Nullable Object key;

    /** @param program returns the fingerprint of the program that writes and reads the file */
    public EntryFile(Path file, Supplier<String> program) {
        this.file = file;
        this.next = file.toAbsolutePath().resolveSibling(file.getFileName() + ".next");
        this.program = program;
    }

    /** Reads the index; empty if there is no valid file, or if this is closed. The file stays open for reading values. */
    public synchronized Optional<CacheSnapshot> read() {
        if (closed) {
            return Optional.empty();
        }
        try {
            Values values = new Values(new RandomAccessFile(file.toFile(), "r"));
            before = values;
            return values.index().map(index -> codec.decode(() -> index, CacheSnapshot.class));
        } catch (IOException | CodecException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a value. If that fails, the value stays in memory, and {@link #stage} fails if it cannot write it either. Values
     * that come after the index, such as those of tasks that outlast a failed run, stay in memory, too.
     */
    @Override
    public KeptBytes keep(byte[] bytes) {
        try {
            return written().keep(bytes, TwinCrc.of(bytes));
        } catch (IOException e) {
            return () -> bytes;
        }
    }

    /**
     * Returns the values of the temporary file. It is a new file even if a concurrent build, or one that was killed, left one:
     * nobody else writes to the values of this run.
     */
    private synchronized Values written() throws IOException {
        if (closed) {
            throw new IOException("the cache is closed");
        }
        if (written == null) {
            Files.createDirectories(Objects.requireNonNull(next.getParent()));
            Files.deleteIfExists(next);
            Files.createFile(next);
            RandomAccessFile data = new RandomAccessFile(next.toFile(), "rw");
            if (isLockedByOther(data)) {
                data.close();
                throw new IOException("a concurrent build writes to " + next);
            }
            written = new Values(data);
            key = keyOfNext();
        }
        return written;
    }

    /** Locks the temporary file, which a concurrent build may have created again before it was opened here. */
    private static boolean isLockedByOther(RandomAccessFile data) {
        try {
            return data.getChannel().tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // the file system has no locks
        }
    }

    private @Nullable Object keyOfNext() throws IOException {
        return Files.readAttributes(next, BasicFileAttributes.class).fileKey();
    }

    /**
     * Returns whether the temporary file is still that of this run; a concurrent build may have moved, deleted or replaced it.
     */
    private boolean isOwnNext() throws IOException {
        try {
            return Objects.equals(keyOfNext(), key);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Writes the values that are not yet in the temporary file, and the index. */
    public void stage(CacheSnapshot entries) throws IOException {
        try {
            written().finish(codec.encode(entries));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Replaces the file by the {@linkplain #stage staged} one, unless a concurrent build has begun to write it anew. */
    public synchronized void replaceByStaged() throws IOException {
        boolean isOwn = isOwnNext();
        closeFiles();
        if (!isOwn) {
            return;
        }
        try {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // A concurrent build has deleted the temporary file at this moment.
        } catch (IOException e) {
            Files.deleteIfExists(next);
            throw e;
        }
    }

    private void closeFiles() throws IOException {
        closed = true;
        if (before != null) {
            before.close();
            before = null;
        }
        if (written != null) {
            written.close();
            written = null;
        }
    }

    /** Closes the files, and deletes the temporary one unless it {@linkplain #replaceByStaged has replaced} the file. */
    @Override
    public synchronized void close() throws IOException {
        boolean isLeft = written != null && isOwnNext();
        closeFiles();
        if (isLeft) {
            Files.deleteIfExists(next);
        }
    }

    private byte[] fingerprint() {
        return Fingerprint.sha256().digest(program.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A file of values. It is not interruptible, unlike a channel, which an interrupted thread closes for all others, too. */
    private final class Values implements Closeable {

        private final RandomAccessFile data;
        private long end = HEADER;
        private boolean finished;

        Values(RandomAccessFile data) {
            this.data = data;
        }

        synchronized KeptBytes keep(byte[] bytes, long crc) throws IOException {
            return finished ? () -> bytes : append(bytes, crc);
        }

        synchronized Value append(byte[] bytes, long crc) throws IOException {
            data.seek(end);
            try {
                data.write(bytes);
            } catch (IOException e) {
                data.setLength(end); // a full disk has no space for half a value
                throw e;
            }
            Value value = new Value(this, end, bytes.length, crc);
            end += bytes.length;
            return value;
        }

        synchronized byte[] read(long position, int length) throws IOException {
            byte[] bytes = new byte[length];
            data.seek(position);
            data.readFully(bytes);
            return bytes;
        }

        void finish(byte[] index) throws IOException {
            byte[] header = new byte[HEADER];
            ByteBuffer numbers = ByteBuffer.wrap(header);
            synchronized (this) {
                numbers.putLong(CRC, end).put(HEADER - PROGRAM, fingerprint());
                finished = true;
                append(index, 0);
                data.setLength(end);
                data.seek(0);
                numbers.putLong(0, crc(header, index));
                data.write(header);
            }
        }

        /** Returns the index; empty if it is damaged or another version of the program wrote it. */
        Optional<byte[]> index() throws IOException {
            byte[] header = read(0, HEADER);
            ByteBuffer numbers = ByteBuffer.wrap(header);
            long position = numbers.getLong(CRC);
            long length = data.length() - position;
            if (position < HEADER || length < 0 || length > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            byte[] index = read(position, (int) length);
            boolean isOwn = Arrays.equals(fingerprint(), 0, PROGRAM, header, HEADER - PROGRAM, HEADER);
            return isOwn && crc(header, index) == numbers.getLong(0) ? Optional.of(index) : Optional.empty();
        }

        private static long crc(byte[] header, byte[] index) {
            TwinCrc crc = new TwinCrc();
            crc.update(header, CRC, HEADER - CRC);
            crc.update(index);
            return crc.getValue();
        }

        @Override
        public synchronized void close() throws IOException {
            data.close();
        }
    }

    /** A value in a file. */
    private record Value(Values file, long position, int size, long crc) implements KeptBytes {

        /** @throws CodecException if the value is damaged or cannot be read */
        @Override
        public byte[] get() {
            try {
                byte[] bytes = file.read(position, size);
                if (TwinCrc.of(bytes) == crc) {
                    return bytes;
                }
            } catch (IOException e) {
                throw new CodecException("the value cannot be read: " + e.getMessage());
            }
            throw new CodecException("the value is damaged");
        }

        @Override
        public byte[] get(int from, int count) {
            try {
                return file.read(position + from, count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The encoding of a value in the index: its length and, if it is not empty, its position and its checksum. */
    private final class ReferenceType implements ValueType {

        @Override
        public void write(Object value, RecordOutput out) throws IOException {
            KeptBytes bytes = ((StoredBytes) value).get();
            int size = bytes.size();
            out.number(size);
            if (size > 0) {
                Value own = own(bytes);
                out.data().writeLong(own.position());
                out.data().writeLong(own.crc());
            }
        }

        /** Returns a value in the temporary file. A value of the last run is copied unverified, with its checksum. */
        private Value own(KeptBytes bytes) throws IOException {
            Values values = written();
            if (bytes instanceof Value known) {
                return known.file() == values ? known : values.append(known.get(0, known.size()), known.crc());
            }
            byte[] content = bytes.get();
            return values.append(content, TwinCrc.of(content));
        }

        @Override
        public Object read(RecordInput in) throws IOException {
            int size = in.number();
            return size == 0
                    ? StoredBytes.NONE
                    : new StoredBytes(
                            new Value(Objects.requireNonNull(before), in.eightBytes(), size, in.eightBytes()));
        }
    }
}
