package dev.broadsheet.edition;

import dev.broadsheet.cache.Fingerprint;
import java.util.function.Supplier;

/** A file of the output folder. Immutable; its bytes may lie on disk until they are asked for. */
public final class OutputFile {

    private final String path;
    private final Supplier<byte[]> content;
    private final String sha256;

    /**
     * A file whose bytes are held in memory.
     *
     * @param path within the output folder, {@code /} as separator, never absolute, no {@code ..}
     * @param content the bytes
     */
    public OutputFile(String path, byte[] content) {
        this(path, () -> content, "");
    }

    /**
     * A file whose bytes are brought each time that they are asked for.
     *
     * @param path within the output folder, {@code /} as separator, never absolute, no {@code ..}
     * @param content brings the bytes; throws {@link java.io.UncheckedIOException} when it cannot
     */
    public OutputFile(String path, Supplier<byte[]> content) {
        this(path, content, "");
    }

    private OutputFile(String path, Supplier<byte[]> content, String sha256) {
        this.path = path;
        this.content = content;
        this.sha256 = sha256;
    }

    /** The same file. @param hash its SHA-256 in lower-case hexadecimal digits; empty when it is not known */
    public OutputFile withSha256(String hash) {
        return new OutputFile(path, content, hash);
    }

    /** Within the output folder. */
    public String path() {
        return path;
    }

    /** The bytes. */
    public byte[] content() {
        return content.get();
    }

    /** Of the bytes that {@link #content} brought, in lower-case hexadecimal digits. */
    public String sha256(byte[] bytes) {
        return sha256.isEmpty() ? Fingerprint.of(bytes) : sha256;
    }
}
