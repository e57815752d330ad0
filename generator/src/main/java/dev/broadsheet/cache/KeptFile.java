package dev.broadsheet.cache;

/**
 * A file of the output that was taken up or made.
 *
 * @param bytes its content
 * @param sha256 of the bytes, in lower-case hexadecimal digits; empty when nobody needed it so far
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptFile(byte[] bytes, String sha256) {}
