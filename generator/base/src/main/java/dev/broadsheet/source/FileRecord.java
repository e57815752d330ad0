package dev.broadsheet.source;

import java.util.Optional;

/**
 * A record of a file that a run has read, which spares later runs the reading.
 *
 * @param hash the hash of its bytes: of a text under a secret ({@link SourceFile#hash}), of others the SHA-256, both in lower-case
 *     hexadecimal digits
 * @param characters the number of characters of a {@linkplain SourceFile#isPlain plain} text without diagnostics; empty for all
 *     other files
 */
public record FileRecord(String hash, Optional<Integer> characters) {}
