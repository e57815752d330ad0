package dev.broadsheet.cache;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An output file that was reused or rendered.
 *
 * @param content returns its bytes
 * @param mark identifies its content; empty if it has not been needed so far
 * @param published whether this run found it unchanged in the last output
 */
public record KeptFile(Supplier<byte[]> content, Optional<FileDigest> mark, boolean published) {

    /** Returns a rendered file. @param mark its mark, if known */
    public static KeptFile of(byte[] bytes, Optional<FileDigest> mark) {
        return new KeptFile(() -> bytes, mark, false);
    }

    /** Returns a rendered file without a mark. */
    static KeptFile of(byte[] bytes) {
        return new KeptFile(() -> bytes, Optional.empty(), false);
    }
}
