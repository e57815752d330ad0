package dev.broadsheet.edition;

import java.util.function.Supplier;

/** A file of the output folder. Immutable; its bytes may lie on disk until they are asked for. */
public final class OutputFile {

    private final String path;
    private final Supplier<byte[]> content;

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
        this.path = path;
        this.content = content;
    }

    /** Within the output folder. */
    public String path() {
        return path;
    }

    /** The bytes. */
    public byte[] content() {
        return content.get();
    }
}
