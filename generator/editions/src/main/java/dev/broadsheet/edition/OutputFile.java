package dev.broadsheet.edition;

import dev.broadsheet.cache.FileDigest;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of the output folder. Immutable; its bytes may be on disk and are then read at each request. */
public final class OutputFile {

    private final String path;
    private final Supplier<byte[]> content;
    private final Optional<FileDigest> mark;
    private final boolean published;

    /**
     * Creates a file whose bytes are held in memory.
     *
     * @param path the path within the output folder: relative, with {@code /} as separator, without {@code ..}
     * @param content the bytes
     */
    public OutputFile(String path, byte[] content) {
        this(path, () -> content);
    }

    /**
     * Creates a file whose bytes are supplied at each request.
     *
     * @param path the path within the output folder: relative, with {@code /} as separator, without {@code ..}
     * @param content supplies the bytes; throws {@link java.io.UncheckedIOException} if they cannot be read
     */
    public OutputFile(String path, Supplier<byte[]> content) {
        this(path, content, Optional.empty(), false);
    }

    private OutputFile(String path, Supplier<byte[]> content, Optional<FileDigest> mark, boolean published) {
        this.path = path;
        this.content = content;
        this.mark = mark;
        this.published = published;
    }

    /**
     * Returns a copy with a known fingerprint.
     *
     * @param mark the fingerprint of the bytes; empty to compute it on demand
     * @param published whether this run has found these bytes in the output folder
     */
    public OutputFile known(Optional<FileDigest> mark, boolean published) {
        return new OutputFile(path, content, mark, published);
    }

    /** Returns a copy whose fingerprint has no SHA-256. */
    public OutputFile unhashed() {
        FileDigest plain = mark.map(FileDigest::unhashed).orElseGet(() -> FileDigest.unhashed(content()));
        return known(Optional.of(plain), published);
    }

    /** Returns whether the fingerprint has, or will have, a SHA-256. */
    public boolean isHashed() {
        return mark.map(FileDigest::isHashed).orElse(true);
    }

    /** Returns the path within the output folder. */
    public String path() {
        return path;
    }

    /** Returns the bytes, which the caller must not change. */
    public byte[] content() {
        return content.get();
    }

    /** Returns the fingerprint of the bytes, computing it if it is not known. */
    public FileDigest mark() {
        return mark.orElseGet(() -> FileDigest.of(content()));
    }

    /** Returns whether this run has found these bytes in the output folder. */
    public boolean isPublished() {
        return published;
    }
}
