package dev.broadsheet.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A record in a file, for the same version of the same program: the SHA-256 of the rest, the fingerprint of the program,
 * then the {@link RecordCodec record}. A file that is damaged, foreign or of another version is as good as none.
 */
public final class CacheFile {

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
        try {
            byte[] all = Files.readAllBytes(file);
            return isWhole(all)
                    ? Optional.of(codec.decode(Arrays.copyOfRange(all, 2 * DIGEST, all.length), type))
                    : Optional.empty();
        } catch (IOException | CodecException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole(byte[] all) {
        MessageDigest digest = Fingerprint.sha256();
        if (all.length < 2 * DIGEST) {
            return false;
        }
        digest.update(all, DIGEST, all.length - DIGEST);
        return Arrays.equals(digest.digest(), 0, DIGEST, all, 0, DIGEST)
                && Arrays.equals(program, 0, DIGEST, all, DIGEST, 2 * DIGEST);
    }

    /** Replaces the file as a whole, unless a build beside this one does so at the same moment. */
    public void write(Record value) throws IOException {
        byte[] body = codec.encode(value);
        MessageDigest digest = Fingerprint.sha256();
        digest.update(program);
        digest.update(body);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // One name, so that killed builds leave one at most; what two builds mix up has a digest that does not fit.
        Path next = folder.resolve(file.getFileName() + ".next");
        try {
            try (var out = Files.newOutputStream(next)) {
                out.write(digest.digest());
                out.write(program);
                out.write(body);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // The other build has moved it, or removed it after its own was in place.
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Forgets what was written. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
