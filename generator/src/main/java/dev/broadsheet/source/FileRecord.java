package dev.broadsheet.source;

import java.util.Optional;

/**
 * What a run noted of a file that it read, so that one after it need not.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param characters of a {@linkplain SourceFile#isPlain plain} text of which there was nothing to report; empty for all
 *     other files
 */
public record FileRecord(String sha256, Optional<Integer> characters) {}
