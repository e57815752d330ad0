package dev.broadsheet.source;

import java.util.Optional;

/**
 * A record of a file that a run has read, which spares later runs the reading.
 *
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param characters the number of characters of a {@linkplain SourceFile#isPlain plain} text without diagnostics; empty for all
 *     other files
 */
public record FileRecord(String sha256, Optional<Integer> characters) {}
