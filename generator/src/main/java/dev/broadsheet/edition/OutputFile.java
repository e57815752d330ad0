package dev.broadsheet.edition;

/**
 * A file of the output folder.
 *
 * @param path within the output folder, {@code /} as separator, never absolute, no {@code ..}
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record OutputFile(String path, byte[] content) {}
