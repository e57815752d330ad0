package dev.broadsheet.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A record in a file, for the same version of the same program: the SHA-256 of the rest, the fingerprint of the program,
 * then the {@link RecordCodec record}. A file that is damaged, foreign or of another version is as good as none.
 */
public final class CacheFile {

    private static final int BUFFER = 1 << 16;

    private static final int DIGEST = 32;

    private final Path file;
    private final byte[] program;
    private final RecordCodec codec = new RecordCodec();

    /** @param program the fingerprint of what writes and reads the file */
    public CacheFile(Path file, String program) {
        this.file = file;
        this.program = Fingerprint.sha256().digest(program.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written; empty when there is nothing that can be trusted. */
    public <T extends Record> Optional<T> read(Class<T> type) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (!isWhole(channel)) {
                return Optional.empty();
            }
            channel.position(2L * DIGEST);
            return Optional.of(codec.decode(new BufferedInputStream(Channels.newInputStream(channel)), type));
        } catch (IOException | CodecException e) {
            return Optional.empty();
        }
    }

    /** Read once for the digest and once for the content, so that it need not be held. */
    private boolean isWhole(FileChannel channel) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        InputStream in = Channels.newInputStream(channel);
        byte[] expected = in.readNBytes(DIGEST);
        byte[] writer = in.readNBytes(DIGEST);
        digest.update(writer);
        byte[] part = new byte[BUFFER];
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            digest.update(part, 0, count);
        }
        return Arrays.equals(digest.digest(), expected) && Arrays.equals(program, writer);
    }

    /** Replaces the file as a whole, unless a build beside this one does so at the same moment. */
    public void write(Record value) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // One name, so that killed builds leave one at most; what two builds mix up has a digest that does not fit.
        Path next = folder.resolve(file.getFileName() + ".next");
        try {
            writeTo(next, value);
            replaceBy(next);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void replaceBy(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // The other build has moved it, or removed it after its own was in place.
        }
    }

    private void writeTo(Path next, Record value) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.position(DIGEST);
            OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
            out.write(program);
            codec.encode(value, out);
            out.flush();
            channel.write(ByteBuffer.wrap(digest.digest()), 0);
        }
    }

    /** Forgets what was written. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
