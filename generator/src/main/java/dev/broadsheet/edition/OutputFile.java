package dev.broadsheet.edition;

import dev.broadsheet.cache.FileMark;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of the output folder. Immutable; its bytes may lie on disk until they are asked for. */
public final class OutputFile {

    private final String path;
    private final Supplier<byte[]> content;
    private final Optional<FileMark> mark;
    private final boolean published;

    /**
     * A file whose bytes are held in memory.
     *
     * @param path within the output folder, {@code /} as separator, never absolute, no {@code ..}
     * @param content the bytes
     */
    public OutputFile(String path, byte[] content) {
        this(path, () -> content);
    }

    /**
     * A file whose bytes are brought each time that they are asked for.
     *
     * @param path within the output folder, {@code /} as separator, never absolute, no {@code ..}
     * @param content brings the bytes; throws {@link java.io.UncheckedIOException} when it cannot
     */
    public OutputFile(String path, Supplier<byte[]> content) {
        this(path, content, Optional.empty(), false);
    }

    private OutputFile(String path, Supplier<byte[]> content, Optional<FileMark> mark, boolean published) {
        this.path = path;
        this.content = content;
        this.mark = mark;
        this.published = published;
    }

    /**
     * The same file, and what is known of it.
     *
     * @param mark of its bytes
     * @param published whether this run has seen these bytes in the output folder
     */
    public OutputFile known(Optional<FileMark> mark, boolean published) {
        return new OutputFile(path, content, mark, published);
    }

    /** The same file, known without its SHA-256. */
    public OutputFile unhashed() {
        FileMark plain = mark.map(FileMark::unhashed).orElseGet(() -> FileMark.unhashed(content()));
        return known(Optional.of(plain), published);
    }

    /** Whether its mark has a SHA-256. */
    public boolean isHashed() {
        return mark.map(FileMark::isHashed).orElse(true);
    }

    /** Within the output folder. */
    public String path() {
        return path;
    }

    /** The bytes. */
    public byte[] content() {
        return content.get();
    }

    /** Of the bytes. */
    public FileMark mark() {
        return mark.orElseGet(() -> FileMark.of(content()));
    }

    /** Whether this run has seen these bytes in the output folder. */
    public boolean isPublished() {
        return published;
    }
}
