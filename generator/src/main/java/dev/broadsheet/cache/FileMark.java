package dev.broadsheet.cache;

/**
 * By what a file of the output is known again.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal digits, as manifests print it; empty where none does
 * @param crc {@link TwinCrc} of its bytes: who could forge the file could forge what is remembered of it too
 */
public record FileMark(long size, String sha256, long crc) {

    /** Of bytes. */
    public static FileMark of(byte[] content) {
        return new FileMark(content.length, Fingerprint.of(content), TwinCrc.of(content));
    }

    /** Of bytes, without SHA-256. */
    public static FileMark unhashed(byte[] content) {
        return new FileMark(content.length, "", TwinCrc.of(content));
    }

    /** Without SHA-256. */
    public FileMark unhashed() {
        return new FileMark(size, "", crc);
    }

    /** Whether it has a SHA-256. */
    public boolean isHashed() {
        return !sha256.isEmpty();
    }

    /** Whether both are of the same bytes. */
    public boolean isOfSame(FileMark other) {
        return size == other.size && crc == other.crc;
    }

    /** Whether a file still holds what it held. */
    public boolean fits(byte[] content) {
        return content.length == size && TwinCrc.of(content) == crc;
    }
}
