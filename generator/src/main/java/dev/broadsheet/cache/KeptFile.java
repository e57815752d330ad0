package dev.broadsheet.cache;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file of the output that was reused or rendered.
 *
 * @param content brings its bytes
 * @param mark by which it is known; empty when nobody needed it so far
 * @param published whether the last output has it, as this run has seen
 */
public record KeptFile(Supplier<byte[]> content, Optional<FileMark> mark, boolean published) {

    /** One that was made. @param mark of it, where it is known */
    public static KeptFile of(byte[] bytes, Optional<FileMark> mark) {
        return new KeptFile(() -> bytes, mark, false);
    }

    /** One that was made, and of which nothing is known. */
    static KeptFile of(byte[] bytes) {
        return new KeptFile(() -> bytes, Optional.empty(), false);
    }
}
