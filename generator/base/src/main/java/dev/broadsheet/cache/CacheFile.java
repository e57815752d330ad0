package dev.broadsheet.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CheckedOutputStream;

/**
 * A file that contains one record, readable only by the version of the program that wrote it: the {@link TwinCrc} of the rest
 * (8 bytes), the fingerprint of the program (32 bytes), then the {@link RecordCodec encoded record}. A file that is damaged,
 * foreign or of another version is ignored.
 */
public final class CacheFile {

    private static final int BUFFER = 1 << 16;

    private static final int CRC = Long.BYTES;

    private static final int PROGRAM = 32;

    private final Path file;
    private final Supplier<String> program;
    private final RecordCodec codec = new RecordCodec();

    /** @param program returns the fingerprint of the program that writes and reads the file */
    public CacheFile(Path file, Supplier<String> program) {
        this.file = file;
        this.program = program;
    }

    private byte[] program() {
        return Fingerprint.sha256().digest(program.get().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the record; empty if there is no valid file. */
    public <T extends Record> Optional<T> read(Class<T> type) {
        try {
            byte[] all = Files.size(file) <= Integer.MAX_VALUE ? Files.readAllBytes(file) : new byte[0];
            return isWhole(all) ? Optional.of(codec.decode(all, CRC + PROGRAM, type)) : Optional.empty();
        } catch (IOException | CodecException e) {
            return Optional.empty();
        }
    }

    /** Verifies the checksum and the program. */
    private boolean isWhole(byte[] all) {
        int begin = CRC + PROGRAM;
        if (all.length < begin || !Arrays.equals(program(), 0, PROGRAM, all, CRC, begin)) {
            return false;
        }
        TwinCrc crc = new TwinCrc();
        crc.update(all, CRC, all.length - CRC);
        return crc.getValue() == ByteBuffer.wrap(all).getLong(0);
    }

    /** Replaces the file atomically, unless a concurrent build does so at the same moment. */
    public void write(Record value) throws IOException {
        stage(value);
        replaceByStaged();
    }

    /** Writes a record to a temporary file beside the file. @return the temporary file */
    public Path stage(Record value) throws IOException {
        Path next = next();
        Files.createDirectories(Objects.requireNonNull(next.getParent()));
        try {
            writeTo(next, value);
            return next;
        } catch (IOException e) {
            Files.deleteIfExists(next);
            throw e;
        }
    }

    /** Replaces the file atomically by the {@linkplain #stage staged} one. */
    public void replaceByStaged() throws IOException {
        Path next = next();
        try {
            replaceBy(next);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Deletes the {@linkplain #stage staged} file. */
    public void discard() {
        try {
            Files.deleteIfExists(next());
        } catch (IOException e) {
            // The next run overwrites it.
        }
    }

    /**
     * Returns the path of the temporary file. Its name is fixed, so that killed builds leave at most one; a mixture of two
     * builds fails the checksum.
     */
    private Path next() {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + ".next");
    }

    private void replaceBy(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // A concurrent build has moved the file, or deleted it after moving its own.
        }
    }

    private void writeTo(Path next, Record value) throws IOException {
        TwinCrc crc = new TwinCrc();
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.position(CRC);
            OutputStream out =
                    new BufferedOutputStream(new CheckedOutputStream(Channels.newOutputStream(channel), crc), BUFFER);
            out.write(program());
            codec.encode(value, out);
            out.flush();
            channel.write(bytes(crc), 0);
        }
    }

    private static ByteBuffer bytes(TwinCrc crc) {
        return ByteBuffer.allocate(CRC).putLong(0, crc.getValue());
    }

    /** Deletes the file. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
